// RUN: tp-opt %s -split-input-file -tp-optimize-collectives="bucket-bytes=64" | %FileCheck %s
// RUN: tp-opt %s -split-input-file -tp-optimize-collectives | %FileCheck %s --check-prefix=OFF

// Three small sums, 16 elements in all, travel as one.
tp.mesh @mesh = <["tp"=4]>
// CHECK-LABEL: @together
// CHECK-DAG: %[[A:.*]] = stablehlo.reshape %arg0 : (tensor<2x4xf32>) -> tensor<8xf32>
// CHECK-DAG: %[[B:.*]] = stablehlo.reshape %arg1 : (tensor<f32>) -> tensor<1xf32>
// CHECK-DAG: %[[C:.*]] = stablehlo.reshape %arg2 : (tensor<7xf32>) -> tensor<7xf32>
// CHECK: %[[ALL:.*]] = stablehlo.concatenate %[[A]], %[[B]], %[[C]], dim = 0
// CHECK: %[[SUM:.*]] = tp.all_reduce %[[ALL]] add over <@mesh, {"tp"}> : tensor<16xf32>
// CHECK: stablehlo.slice %[[SUM]] [0:8]
// CHECK: stablehlo.slice %[[SUM]] [8:9]
// CHECK: stablehlo.slice %[[SUM]] [9:16]
// CHECK-NOT: tp.all_reduce
// OFF-LABEL: @together
// OFF-COUNT-3: tp.all_reduce
func.func @together(%a: tensor<2x4xf32>, %b: tensor<f32>, %c: tensor<7xf32>) -> (tensor<2x4xf32>, tensor<f32>, tensor<7xf32>) {
  %0 = tp.all_reduce %a add over <@mesh, {"tp"}> : tensor<2x4xf32>
  %1 = tp.all_reduce %b add over <@mesh, {"tp"}> : tensor<f32>
  %2 = tp.all_reduce %c add over <@mesh, {"tp"}> : tensor<7xf32>
  return %0, %1, %2 : tensor<2x4xf32>, tensor<f32>, tensor<7xf32>
}

// -----

// A full bucket is followed by another; a large sum travels alone.
tp.mesh @mesh = <["tp"=4]>
// CHECK-LABEL: @limit
// CHECK-DAG: tp.all_reduce %{{.*}} : tensor<16xf32>
// CHECK-DAG: tp.all_reduce %{{.*}} : tensor<8xf32>
// CHECK-DAG: tp.all_reduce %{{.*}} : tensor<17xf32>
func.func @limit(%a: tensor<8xf32>, %b: tensor<17xf32>) -> (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<17xf32>) {
  %x = stablehlo.negate %a : tensor<8xf32>
  %y = stablehlo.sine %a : tensor<8xf32>
  %0 = tp.all_reduce %a add over <@mesh, {"tp"}> : tensor<8xf32>
  %1 = tp.all_reduce %x add over <@mesh, {"tp"}> : tensor<8xf32>
  %2 = tp.all_reduce %y add over <@mesh, {"tp"}> : tensor<8xf32>
  %3 = tp.all_reduce %b add over <@mesh, {"tp"}> : tensor<17xf32>
  return %0, %1, %2, %3 : tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<17xf32>
}

// -----

// One that depends on another waits for it, directly or not. The independent
// third joins the second only if both can stand before the first user.
tp.mesh @mesh = <["tp"=4]>
// CHECK-LABEL: @dependent
// CHECK: tp.all_reduce %arg0 add over <@mesh, {"tp"}> : tensor<2xf32>
// CHECK: stablehlo.sine
// CHECK: tp.all_reduce %{{.*}} add over <@mesh, {"tp"}> : tensor<4xf32>
// CHECK-NOT: tp.all_reduce
func.func @dependent(%a: tensor<2xf32>, %b: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>) {
  %0 = tp.all_reduce %a add over <@mesh, {"tp"}> : tensor<2xf32>
  %1 = stablehlo.sine %0 : tensor<2xf32>
  %2 = tp.all_reduce %1 add over <@mesh, {"tp"}> : tensor<2xf32>
  %3 = tp.all_reduce %b add over <@mesh, {"tp"}> : tensor<2xf32>
  return %2, %3 : tensor<2xf32>, tensor<2xf32>
}

// -----

// Other kinds, element types and groups do not mix.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
// CHECK-LABEL: @kinds
// CHECK-NOT: stablehlo.concatenate
func.func @kinds(%a: tensor<2xf32>, %b: tensor<2xf16>) -> (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf16>) {
  %0 = tp.all_reduce %a add over <@mesh, {"tp"}> : tensor<2xf32>
  %1 = tp.all_reduce %a max over <@mesh, {"tp"}> : tensor<2xf32>
  %2 = tp.all_reduce %a add over <@mesh, {"dp"}> : tensor<2xf32>
  %3 = tp.all_reduce %b add over <@mesh, {"tp"}> : tensor<2xf16>
  return %0, %1, %2, %3 : tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf16>
}

// -----

// What follows a sum and is needed only later does not keep it from traveling
// with the next one.
tp.mesh @mesh = <["tp"=4]>
// CHECK-LABEL: @followers
// CHECK: tp.all_reduce %{{.*}} add over <@mesh, {"tp"}> : tensor<4xf32>
// CHECK-NOT: tp.all_reduce
// CHECK: stablehlo.transpose
// CHECK: stablehlo.exponential
func.func @followers(%a: tensor<1x2xf32>, %x: tensor<2xf32>) -> (tensor<2x1xf32>, tensor<2xf32>) {
  %0 = tp.all_reduce %a add over <@mesh, {"tp"}> : tensor<1x2xf32>
  %1 = stablehlo.transpose %0, dims = [1, 0] : (tensor<1x2xf32>) -> tensor<2x1xf32>
  %2 = stablehlo.exponential %1 : tensor<2x1xf32>
  %3 = stablehlo.sine %x : tensor<2xf32>
  %4 = tp.all_reduce %3 add over <@mesh, {"tp"}> : tensor<2xf32>
  return %2, %4 : tensor<2x1xf32>, tensor<2xf32>
}

// -----

// What is equal over "tp" does not travel with what may differ there.
tp.mesh @mesh = <["dp"=2, "tp"=2]>
// CHECK-LABEL: @uniform
// CHECK-NOT: stablehlo.concatenate
// CHECK-COUNT-2: tp.all_reduce
// CHECK-NOT: tp.all_reduce
func.func @uniform(%a: tensor<4xf32> {tp.layout = #tp.layout<@mesh, [{}]>}, %b: tensor<4xf32> {tp.layout = #tp.layout<@mesh, [{"tp"}]>}) -> (tensor<4xf32>, tensor<4xf32>) {
  %0 = tp.all_reduce %a add over <@mesh, {"dp"}> : tensor<4xf32>
  %1 = tp.all_reduce %b add over <@mesh, {"dp"}> : tensor<4xf32>
  return %0, %1 : tensor<4xf32>, tensor<4xf32>
}
