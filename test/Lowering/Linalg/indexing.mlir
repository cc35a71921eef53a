// Computed places: slices at clamped offsets, gathers as loops that read, scatters as loops that update.
// RUN: tp-opt %s --tp-lower-to-linalg -split-input-file | %FileCheck %s

// Dimensions that the slice has whole are not clamped: their start is 0.
// CHECK-LABEL: func.func @dynamic_slice(
// CHECK-SAME: %[[X:.*]]: tensor<8x4xf32>, %[[I:.*]]: tensor<i32>, %[[J:.*]]: tensor<i32>
func.func @dynamic_slice(%x: tensor<8x4xf32>, %i: tensor<i32>, %j: tensor<i32>) -> tensor<3x4xf32> {
  // CHECK: %[[E:.*]] = tensor.extract %[[I]][] : tensor<i32>
  // CHECK: %[[W:.*]] = arith.index_cast %[[E]] : i32 to index
  // CHECK: %[[LAST:.*]] = arith.constant 5 : index
  // CHECK: %[[LOW:.*]] = arith.maxsi %[[W]], %{{.*}} : index
  // CHECK: %[[START:.*]] = arith.minsi %[[LOW]], %[[LAST]] : index
  // CHECK-NOT: tensor.extract %[[J]]
  // CHECK: tensor.extract_slice %[[X]][%[[START]], 0] [3, 4] [1, 1]
  %0 = stablehlo.dynamic_slice %x, %i, %j, sizes = [3, 4]
      : (tensor<8x4xf32>, tensor<i32>, tensor<i32>) -> tensor<3x4xf32>
  return %0 : tensor<3x4xf32>
}

// -----

// CHECK-LABEL: func.func @dynamic_update_slice(
// CHECK-SAME: %[[X:.*]]: tensor<8xf32>, %[[U:.*]]: tensor<3xf32>
func.func @dynamic_update_slice(%x: tensor<8xf32>, %u: tensor<3xf32>, %i: tensor<i64>) -> tensor<8xf32> {
  // CHECK: %[[START:.*]] = arith.minsi
  // CHECK: tensor.insert_slice %[[U]] into %[[X]][%[[START]]] [3] [1]
  %0 = stablehlo.dynamic_update_slice %x, %u, %i : (tensor<8xf32>, tensor<3xf32>, tensor<i64>) -> tensor<8xf32>
  return %0 : tensor<8xf32>
}

// -----

// Rows of an embedding.
// CHECK-LABEL: func.func @gather(
// CHECK-SAME: %[[X:.*]]: tensor<8x4xf32>, %[[AT:.*]]: tensor<3x1xi32>
func.func @gather(%x: tensor<8x4xf32>, %at: tensor<3x1xi32>) -> tensor<3x4xf32> {
  // CHECK: linalg.generic {{.*}}iterator_types = ["parallel", "parallel"]} outs
  // CHECK: %[[B:.*]] = linalg.index 0
  // CHECK: %[[O:.*]] = linalg.index 1
  // CHECK: %[[E:.*]] = tensor.extract %[[AT]][%[[B]], %{{.*}}] : tensor<3x1xi32>
  // CHECK: %[[LAST:.*]] = arith.constant 7 : index
  // CHECK: %[[ROW:.*]] = arith.minsi %{{.*}}, %[[LAST]] : index
  // CHECK: tensor.extract %[[X]][%[[ROW]], %[[O]]] : tensor<8x4xf32>
  %0 = "stablehlo.gather"(%x, %at) <{dimension_numbers = #stablehlo.gather<offset_dims = [1],
      collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 4>}>
      : (tensor<8x4xf32>, tensor<3x1xi32>) -> tensor<3x4xf32>
  return %0 : tensor<3x4xf32>
}

// -----

// A loop per dimension of the updates; what lies outside changes nothing.
// CHECK-LABEL: func.func @scatter(
// CHECK-SAME: %[[X:.*]]: tensor<8x4xf32>, %[[AT:.*]]: tensor<3x1xi32>, %[[U:.*]]: tensor<3x4xf32>
func.func @scatter(%x: tensor<8x4xf32>, %at: tensor<3x1xi32>, %u: tensor<3x4xf32>) -> tensor<8x4xf32> {
  // CHECK: scf.for %[[I:.*]] = {{.*}} iter_args(%[[OUTER:.*]] = %[[X]])
  // CHECK: scf.for %[[J:.*]] = {{.*}} iter_args(%[[T:.*]] = %[[OUTER]])
  // CHECK: tensor.extract %[[AT]][%[[I]], %{{.*}}]
  // CHECK: %[[ROW:.*]] = arith.index_cast
  // CHECK: %[[INSIDE:.*]] = arith.cmpi ult, %[[ROW]], %{{.*}} : index
  // CHECK: scf.if %[[INSIDE]] -> (tensor<8x4xf32>)
  // CHECK: %[[OLD:.*]] = tensor.extract %[[T]][%[[ROW]], %[[J]]]
  // CHECK: %[[NEW:.*]] = tensor.extract %[[U]][%[[I]], %[[J]]]
  // CHECK: %[[SUM:.*]] = arith.addf %[[OLD]], %[[NEW]] : f32
  // CHECK: %[[R:.*]] = tensor.insert %[[SUM]] into %[[T]][%[[ROW]], %[[J]]]
  // CHECK: scf.yield %[[R]]
  // CHECK: } else {
  // CHECK: scf.yield %[[T]]
  %0 = "stablehlo.scatter"(%x, %at, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1],
      inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%l: tensor<f32>, %r: tensor<f32>):
    %s = stablehlo.add %l, %r : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<8x4xf32>, tensor<3x1xi32>, tensor<3x4xf32>) -> tensor<8x4xf32>
  return %0 : tensor<8x4xf32>
}

// -----

// An update that overwrites does not use what was there.
// CHECK-LABEL: func.func @overwrite(
// CHECK-SAME: %{{.*}}: tensor<8xf32>, %{{.*}}: tensor<3x1xi32>, %[[U:.*]]: tensor<3xf32>
func.func @overwrite(%x: tensor<8xf32>, %at: tensor<3x1xi32>, %u: tensor<3xf32>) -> tensor<8xf32> {
  // CHECK: %[[NEW:.*]] = tensor.extract %[[U]]
  // CHECK: tensor.insert %[[NEW]] into
  %0 = "stablehlo.scatter"(%x, %at, %u) <{scatter_dimension_numbers = #stablehlo.scatter<
      inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%l: tensor<f32>, %r: tensor<f32>):
    stablehlo.return %r : tensor<f32>
  }) : (tensor<8xf32>, tensor<3x1xi32>, tensor<3xf32>) -> tensor<8xf32>
  return %0 : tensor<8xf32>
}

// -----

// Of updates that are scattered into zeros and added up again nothing is scattered.
// CHECK-LABEL: func.func @sum_of_scatter(
// CHECK-SAME: %[[I:.*]]: tensor<4x1xi32>, %[[U:.*]]: tensor<4x3xf32>
// CHECK-NOT: scf.for
// CHECK: linalg.generic {{.*}} iterator_types = ["reduction", "parallel"]} ins(%[[U]] : tensor<4x3xf32>) outs(%{{.*}} : tensor<3xf32>)
// CHECK: tensor.extract %[[I]]
// CHECK: arith.cmpi ult
// CHECK: arith.select
// CHECK: arith.addf
// CHECK-NOT: scf.for
// CHECK: return
func.func @sum_of_scatter(%i: tensor<4x1xi32>, %u: tensor<4x3xf32>) -> tensor<3xf32> {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %zeros = stablehlo.broadcast_in_dim %zero, dims = [] : (tensor<f32>) -> tensor<1000x3xf32>
  %0 = "stablehlo.scatter"(%zeros, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1],
      inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%l: tensor<f32>, %r: tensor<f32>):
    %s = stablehlo.add %l, %r : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<1000x3xf32>, tensor<4x1xi32>, tensor<4x3xf32>) -> tensor<1000x3xf32>
  %1 = stablehlo.reduce(%0 init: %zero) applies stablehlo.add across dimensions = [0]
      : (tensor<1000x3xf32>, tensor<f32>) -> tensor<3xf32>
  return %1 : tensor<3xf32>
}

// -----

// Updates of zeros that are then added to a tensor are added to it at once.
// CHECK-LABEL: func.func @scatter_and_add(
// CHECK-SAME: %[[U:.*]]: tensor<4x3xf32>, %[[Y:.*]]: tensor<1000x3xf32>)
// CHECK: scf.for {{.*}} iter_args(%{{.*}} = %[[Y]])
// CHECK-NOT: linalg.generic
// CHECK: return
func.func @scatter_and_add(%i: tensor<4x1xi32>, %u: tensor<4x3xf32>, %y: tensor<1000x3xf32>) -> tensor<1000x3xf32> {
  %zeros = stablehlo.constant dense<0.0> : tensor<1000x3xf32>
  %0 = "stablehlo.scatter"(%zeros, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1],
      inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%l: tensor<f32>, %r: tensor<f32>):
    %s = stablehlo.add %l, %r : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<1000x3xf32>, tensor<4x1xi32>, tensor<4x3xf32>) -> tensor<1000x3xf32>
  %1 = stablehlo.add %0, %y : tensor<1000x3xf32>
  return %1 : tensor<1000x3xf32>
}
