// --feed names results that are the next step's arguments: tf.aliasing_output says so from the input phase on, and the two are laid out alike.
// RUN: tp-opt --to input --feed 1=0 %s | FileCheck %s
// RUN: tp-opt --to input --feed w=0 %s | FileCheck %s
// RUN: tp-opt --to annotated --mesh tp=2 --strategy fsdp --feed 1:2=0:1 %s | FileCheck %s --check-prefix=LAYOUT
// CHECK-LABEL: func.func {{.*}}@main
// CHECK-SAME: %arg0: tensor<6x4xf32> {tf.aliasing_output = 1 : i32}
// CHECK-SAME: %arg1: tensor<6x4xf32>)
// LAYOUT: %arg0: tensor<6x4xf32> {tf.aliasing_output = 1 : i32, tp.layout = #tp.layout<@mesh, [[W:[^>]*]]>}
// LAYOUT-SAME: -> ({{.*}}, tensor<6x4xf32> {jax.result_info = "w", tp.layout = #tp.layout<@mesh, [[W]]>})
// What is said counts in place of what the program has; auto and none leave that.
// RUN: tp-opt --to input --feed auto %s | FileCheck %s --check-prefix=OWN
// OWN: %arg1: tensor<6x4xf32> {tf.aliasing_output = 1 : i32}

// DEFINE: %{fails} = %python %S/../Tools/Inputs/fails.py 1
// RUN: %{fails} "--feed: result 0 (result0) is a 'tensor<f32>', but argument 0 (arg0) is a 'tensor<6x4xf32>'" tp-opt --to input --feed 0=0 %s
// RUN: %{fails} "--feed: there is no argument 'v'" tp-opt --to input --feed 1=v %s
// RUN: %{fails} "--feed: there are no results 2: expected positions less than 2" tp-opt --to input --feed 2=0 %s
// RUN: %{fails} "--feed: '0:2=0' has 2 results for 1 arguments" tp-opt --to input --feed 0:2=0 %s
// RUN: %{fails} "--feed: result 1 or argument 1 is fed twice" tp-opt --to input --feed 1=0,1=1 %s
// RUN: %python %S/../Tools/Inputs/fails.py 2 "--feed: expected RESULTS=ARGUMENTS, each a position, a range as 0:4 or a name, found ''" tp-opt --to input --feed 1=0, %s
func.func @main(%arg0: tensor<6x4xf32>, %arg1: tensor<6x4xf32> {tf.aliasing_output = 1 : i32}) -> (tensor<f32>, tensor<6x4xf32> {jax.result_info = "w"}) {
  %cst = stablehlo.constant dense<0.0> : tensor<f32>
  %0 = stablehlo.multiply %arg0, %arg1 : tensor<6x4xf32>
  %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<6x4xf32>, tensor<f32>) -> tensor<f32>
  return %1, %0 : tensor<f32>, tensor<6x4xf32>
}
