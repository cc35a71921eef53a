// Only the rows that a rank lacks move between neighbours.
// RUN: tp-opt %s --to partitioned --mesh tp=4 --strategy layouts --layout '0=[{}, {"tp"}, {}]' | %FileCheck %s

tp.mesh @mesh = <["tp"=4]>

// CHECK-LABEL: func.func public @main
// CHECK-SAME: %[[X:[a-z0-9]*]]: tensor<2x4x3xf32>
func.func public @main(%x: tensor<2x16x3xf32>, %k: tensor<3x3x5xf32>, %g: tensor<2x16x5xf32>) -> (
    tensor<2x16x5xf32>, tensor<3x3x5xf32>, tensor<2x15x3xf32>, tensor<2x16x3xf32>,
    tensor<2x16x3xf32> {tp.layout = #tp.layout<@mesh, [{}, 2x{"tp"}, {}]>}) {
  // A window of 3 rows needs one row of each neighbour; beyond the ends is the convolution's own zero.
  // CHECK: %[[LEFT:.*]] = stablehlo.slice %[[X]] [0:2, 3:4, 0:3]
  // CHECK: %[[FROM_LEFT:.*]] = tp.collective_permute %[[LEFT]] pairs = [0, 1, 1, 2, 2, 3] over <@mesh, {"tp"}> : tensor<2x1x3xf32>
  // CHECK: %[[RIGHT:.*]] = stablehlo.slice %[[X]] [0:2, 0:1, 0:3]
  // CHECK: %[[FROM_RIGHT:.*]] = tp.collective_permute %[[RIGHT]] pairs = [1, 0, 2, 1, 3, 2] over <@mesh, {"tp"}> : tensor<2x1x3xf32>
  // CHECK: stablehlo.concatenate %[[FROM_LEFT]], %[[X]], %[[FROM_RIGHT]], dim = 1 : {{.*}} -> tensor<2x6x3xf32>
  // CHECK-NOT: tp.all
  // CHECK: stablehlo.convolution({{.*}}pad = {{\[}}[0, 0]]{{.*}} -> tensor<2x4x5xf32>
  %0 = stablehlo.convolution(%x, %k) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {pad = [[1, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x16x3xf32>, tensor<3x3x5xf32>) -> tensor<2x16x5xf32>

  // The gradient of a kernel: each rank has the sum over its rows.
  // CHECK-NOT: tp.all
  // CHECK: stablehlo.convolution({{.*}} : (tensor<2x6x3xf32>, tensor<2x4x5xf32>) -> tensor<3x3x5xf32>
  // CHECK-NEXT: tp.all_reduce {{.*}} add over <@mesh, {"tp"}> : tensor<3x3x5xf32>
  %1 = stablehlo.convolution(%x, %g) dim_numbers = [f, 0, b]x[i, 0, o]->[0, b, f], window = {pad = [[1, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x16x3xf32>, tensor<2x16x5xf32>) -> tensor<3x3x5xf32>

  // Tokens shifted by one, as in the loss of a language model; the convolution has fetched the row.
  // CHECK-NEXT: %[[MORE:.*]] = stablehlo.concatenate %[[X]], %[[FROM_RIGHT]], dim = 1
  // CHECK-NEXT: stablehlo.slice %[[MORE]] [0:2, 1:5, 0:3]
  %2 = stablehlo.slice %x [0:2, 1:16, 0:3] : (tensor<2x16x3xf32>) -> tensor<2x15x3xf32>

  // Each rank sends all it has to the one at the other end.
  // CHECK: tp.collective_permute {{.*}} pairs = [0, 3, 1, 2, 2, 1, 3, 0] over <@mesh, {"tp"}> : tensor<2x4x3xf32>
  %3 = stablehlo.reverse %x, dims = [1] : tensor<2x16x3xf32>

  // Contiguous parts become parts of two blocks: each rank sends two runs of two rows.
  // CHECK-COUNT-2: tp.collective_permute {{.*}} : tensor<2x2x3xf32>
  // CHECK-NOT: tp.{{[a-z]}}
  // CHECK: return
  return %0, %1, %2, %3, %x : tensor<2x16x5xf32>, tensor<3x3x5xf32>, tensor<2x15x3xf32>, tensor<2x16x3xf32>, tensor<2x16x3xf32>
}
