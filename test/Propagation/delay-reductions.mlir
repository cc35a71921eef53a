// RUN: tp-opt %s -split-input-file -tp-propagate -tp-delay-reductions -tp-verify-annotated | %FileCheck %s

// Two products whose sums meet in an addition are reduced once (the gradient of
// the input of two column-parallel products).
tp.mesh @mesh = <["tp"=4]>
// CHECK-LABEL: @two_sums
// CHECK: %[[P:.*]] = stablehlo.dot_general {{.*}}partial = {"tp"}>}
// CHECK-NEXT: %[[Q:.*]] = stablehlo.dot_general {{.*}}partial = {"tp"}>}
// CHECK-NEXT: %[[S:.*]] = stablehlo.add %[[P]], %[[Q]] {tp.layout = #tp.layout<@mesh, [{}, {}], partial = {"tp"}>}
// CHECK-NEXT: %[[R:.*]] = tp.reshard %[[S]] to <@mesh, [{}, {}]>
// CHECK-NEXT: return %[[R]]
func.func @two_sums(%a: tensor<8x32xf32> {tp.layout = #tp.layout<@mesh, [{}, {"tp"}]>},
                    %b: tensor<8x32xf32> {tp.layout = #tp.layout<@mesh, [{}, {"tp"}]>},
                    %v: tensor<32x5xf32>, %w: tensor<32x5xf32>) -> tensor<8x5xf32> {
  %0 = stablehlo.dot_general %a, %v, contracting_dims = [1] x [0] : (tensor<8x32xf32>, tensor<32x5xf32>) -> tensor<8x5xf32>
  %1 = stablehlo.dot_general %b, %w, contracting_dims = [1] x [0] : (tensor<8x32xf32>, tensor<32x5xf32>) -> tensor<8x5xf32>
  %2 = stablehlo.add %0, %1 : tensor<8x5xf32>
  return %2 : tensor<8x5xf32>
}

// -----

// Through a transposition on the way, three terms, scattered at the end.
tp.mesh @mesh = <["tp"=4]>
// CHECK-LABEL: @scattered
// CHECK-NOT: tp.reshard
// CHECK: stablehlo.transpose {{.*}}[{}, {}], partial = {"tp"}>}
// CHECK: stablehlo.add {{.*}}[{}, {}], partial = {"tp"}>}
// CHECK-NOT: tp.reshard
// CHECK: %[[S:.*]] = stablehlo.add {{.*}}[{}, {}], partial = {"tp"}>}
// CHECK-NEXT: tp.reshard %[[S]] to <@mesh, [{"tp"}, {}]>
// CHECK-NOT: tp.reshard
func.func @scattered(%a: tensor<8x32xf32> {tp.layout = #tp.layout<@mesh, [{}, {"tp"}]>}, %v: tensor<32x8xf32>)
    -> (tensor<8x8xf32> {tp.layout = #tp.layout<@mesh, [{"tp"}, {}]>}) {
  %0 = stablehlo.dot_general %a, %v, contracting_dims = [1] x [0] : (tensor<8x32xf32>, tensor<32x8xf32>) -> tensor<8x8xf32>
  %b = stablehlo.negate %a : tensor<8x32xf32>
  %1 = stablehlo.dot_general %b, %v, contracting_dims = [1] x [0] : (tensor<8x32xf32>, tensor<32x8xf32>) -> tensor<8x8xf32>
  %c = stablehlo.exponential %a : tensor<8x32xf32>
  %2 = stablehlo.dot_general %c, %v, contracting_dims = [1] x [0] : (tensor<8x32xf32>, tensor<32x8xf32>) -> tensor<8x8xf32>
  %t = stablehlo.transpose %1, dims = [1, 0] : (tensor<8x8xf32>) -> tensor<8x8xf32>
  %3 = stablehlo.add %0, %t : tensor<8x8xf32>
  %4 = stablehlo.add %2, %3 : tensor<8x8xf32>
  return %4 : tensor<8x8xf32>
}

// -----

// A complete term between two sums: it is added after the one reduction.
tp.mesh @mesh = <["tp"=4]>
// CHECK-LABEL: @regrouped
// CHECK-SAME: %[[C:[^:]*]]: tensor<8x8xf32>
// CHECK: %[[P:.*]] = stablehlo.dot_general {{.*}}partial = {"tp"}>}
// CHECK: %[[Q:.*]] = stablehlo.dot_general {{.*}}partial = {"tp"}>}
// CHECK-NEXT: %[[S:.*]] = stablehlo.add %[[P]], %[[Q]] {tp.layout = #tp.layout<@mesh, [{}, {}], partial = {"tp"}>}
// CHECK-NEXT: %[[R:.*]] = tp.reshard %[[S]] to <@mesh, [{}, {}]>
// CHECK-NEXT: %[[T:.*]] = stablehlo.add %[[C]], %[[R]] {tp.layout = #tp.layout<@mesh, [{}, {}]>}
// CHECK-NEXT: return %[[T]]
func.func @regrouped(%c: tensor<8x8xf32>, %a: tensor<8x32xf32> {tp.layout = #tp.layout<@mesh, [{}, {"tp"}]>},
                     %v: tensor<32x8xf32>, %w: tensor<32x8xf32>) -> tensor<8x8xf32> {
  %0 = stablehlo.dot_general %a, %v, contracting_dims = [1] x [0] : (tensor<8x32xf32>, tensor<32x8xf32>) -> tensor<8x8xf32>
  %1 = stablehlo.add %0, %c : tensor<8x8xf32>
  %2 = stablehlo.dot_general %a, %w, contracting_dims = [1] x [0] : (tensor<8x32xf32>, tensor<32x8xf32>) -> tensor<8x8xf32>
  %3 = stablehlo.add %1, %2 : tensor<8x8xf32>
  return %3 : tensor<8x8xf32>
}

// -----

// No merge, no fewer bytes: the reduction stays; nor may it pass what is not linear.
tp.mesh @mesh = <["tp"=4]>
// CHECK-LABEL: @stays
// CHECK: %[[P:.*]] = stablehlo.dot_general {{.*}}partial = {"tp"}>}
// CHECK-NEXT: %[[R:.*]] = tp.reshard %[[P]]
// CHECK-NEXT: %[[N:.*]] = stablehlo.negate %[[R]]
// CHECK-NEXT: stablehlo.exponential %[[N]]
func.func @stays(%a: tensor<8x32xf32> {tp.layout = #tp.layout<@mesh, [{}, {"tp"}]>}, %v: tensor<32x8xf32>) -> tensor<8x8xf32> {
  %0 = stablehlo.dot_general %a, %v, contracting_dims = [1] x [0] : (tensor<8x32xf32>, tensor<32x8xf32>) -> tensor<8x8xf32>
  %1 = stablehlo.negate %0 : tensor<8x8xf32>
  %2 = stablehlo.exponential %1 : tensor<8x8xf32>
  return %2 : tensor<8x8xf32>
}

// -----

// A sum over a part of an axis joins one over all of it: made partial over the
// rest first, which is free.
tp.mesh @mesh = <["tp"=4]>
// CHECK-LABEL: @part_of_axis
// CHECK: %[[P:.*]] = stablehlo.dot_general {{.*}}partial = {"tp"}>}
// CHECK: %[[Q:.*]] = stablehlo.dot_general {{.*}}partial = {"tp":(1)2}>}
// CHECK-NEXT: %[[W:.*]] = tp.reshard %[[Q]] to <@mesh, [{}, {}], partial = {"tp"}>
// CHECK-NEXT: %[[S:.*]] = stablehlo.add %[[P]], %[[W]] {tp.layout = #tp.layout<@mesh, [{}, {}], partial = {"tp"}>}
// CHECK-NEXT: tp.reshard %[[S]] to <@mesh, [{}, {}]>
// CHECK-NOT: tp.reshard
func.func @part_of_axis(%a: tensor<8x32xf32> {tp.layout = #tp.layout<@mesh, [{}, {"tp"}]>}, %v: tensor<32x8xf32>,
                        %b: tensor<8x2xf32> {tp.layout = #tp.layout<@mesh, [{}, {"tp":(1)2}]>}, %w: tensor<2x8xf32>) -> tensor<8x8xf32> {
  %0 = stablehlo.dot_general %a, %v, contracting_dims = [1] x [0] : (tensor<8x32xf32>, tensor<32x8xf32>) -> tensor<8x8xf32>
  %1 = stablehlo.dot_general %b, %w, contracting_dims = [1] x [0] : (tensor<8x2xf32>, tensor<2x8xf32>) -> tensor<8x8xf32>
  %2 = stablehlo.add %0, %1 : tensor<8x8xf32>
  return %2 : tensor<8x8xf32>
}

// -----

// A sum over rows makes what is to be reduced smaller: it comes first.
tp.mesh @mesh = <["tp"=4]>
// CHECK-LABEL: @smaller
// CHECK: stablehlo.dot_general {{.*}}partial = {"tp"}>}
// CHECK-NOT: tp.reshard
// CHECK: %[[S:.*]] = stablehlo.reduce{{.*}}{tp.layout = #tp.layout<@mesh, [{}], partial = {"tp"}>}
// CHECK: tp.reshard %[[S]] to <@mesh, [{}]>
func.func @smaller(%a: tensor<8x32xf32> {tp.layout = #tp.layout<@mesh, [{}, {"tp"}]>}, %v: tensor<32x8xf32>) -> tensor<8xf32> {
  %0 = stablehlo.dot_general %a, %v, contracting_dims = [1] x [0] : (tensor<8x32xf32>, tensor<32x8xf32>) -> tensor<8x8xf32>
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %1 = stablehlo.reduce(%0 init: %zero) applies stablehlo.add across dimensions = [0] : (tensor<8x8xf32>, tensor<f32>) -> tensor<8xf32>
  return %1 : tensor<8xf32>
}
