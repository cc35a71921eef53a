// RUN: tp-opt %s -split-input-file -verify-diagnostics

// The mesh is unknown.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{'tp.all_reduce' op group names unknown mesh @cluster}}
  %0 = tp.all_reduce %x add over <@cluster, {"tp"}> : tensor<8x32xf32>
  return
}

// -----

// An axis is unknown.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{'tp.all_reduce' op group names unknown axis "x", the mesh is <["dp"=2, "tp"=4]>}}
  %0 = tp.all_reduce %x add over <@mesh, {"x"}> : tensor<8x32xf32>
  return
}

// -----

// A sub-axis does not divide.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{'tp.all_reduce' op group's sub-axis "tp":(3)2 does not divide axis "tp" of size 4}}
  %0 = tp.all_reduce %x add over <@mesh, {"tp":(3)2}> : tensor<8x32xf32>
  return
}

// -----

// A group without an axis.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{group has no axis}}
  %0 = tp.all_reduce %x add over <@mesh, {}> : tensor<8x32xf32>
  return
}

// -----

// An axis twice in a group.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{group names axis "tp":(1)2, but has "tp" already}}
  %0 = tp.all_reduce %x add over <@mesh, {"tp", "tp":(1)2}> : tensor<8x32xf32>
  return
}

// -----

// A logical reduction of floats.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{'tp.all_reduce' op 'and' needs integer elements, found 'f32'}}
  %0 = tp.all_reduce %x and over <@mesh, {"tp"}> : tensor<8x32xf32>
  return
}

// -----

// Shapes are static.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<?xf32>) {
  // expected-error @+1 {{'tp.all_reduce' op needs static shapes, found 'tensor<?xf32>'}}
  %0 = tp.all_reduce %x add over <@mesh, {"tp"}> : tensor<?xf32>
  return
}

// -----

// all_gather: the dimension exists.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{'tp.all_gather' op dim = 2 is out of range, 'tensor<8x32xf32>' has 2 dimensions}}
  %0 = tp.all_gather %x dim = 2 over <@mesh, {"tp"}> : (tensor<8x32xf32>) -> tensor<8x32xf32>
  return
}

// -----

// all_gather: the dimension grows by the group.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{'tp.all_gather' op over a group of 4 expects result 'tensor<8x128xf32>', found 'tensor<8x64xf32>'}}
  %0 = tp.all_gather %x dim = 1 over <@mesh, {"tp"}> : (tensor<8x32xf32>) -> tensor<8x64xf32>
  return
}

// -----

// reduce_scatter: the dimension divides.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<6xf32>) {
  // expected-error @+1 {{'tp.reduce_scatter' op dimension 0 of size 6 does not divide into 4 parts}}
  %0 = tp.reduce_scatter %x add dim = 0 over <@mesh, {"tp"}> : (tensor<6xf32>) -> tensor<2xf32>
  return
}

// -----

// reduce_scatter: the dimension shrinks by the group.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{'tp.reduce_scatter' op over a group of 4 expects result 'tensor<8x8xf32>', found 'tensor<2x32xf32>'}}
  %0 = tp.reduce_scatter %x add dim = 1 over <@mesh, {"tp"}> : (tensor<8x32xf32>) -> tensor<2x32xf32>
  return
}

// -----

// reduce_scatter: the dimension exists.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{'tp.reduce_scatter' op dim = -1 is out of range}}
  %0 = tp.reduce_scatter %x add dim = -1 over <@mesh, {"tp"}> : (tensor<8x32xf32>) -> tensor<8x32xf32>
  return
}

// -----

// reduce_scatter: a logical reduction of floats.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{'tp.reduce_scatter' op 'or' needs integer elements, found 'f32'}}
  %0 = tp.reduce_scatter %x or dim = 1 over <@mesh, {"tp"}> : (tensor<8x32xf32>) -> tensor<8x8xf32>
  return
}

// -----

// local_slice: the dimension divides.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<6xf32>) {
  // expected-error @+1 {{'tp.local_slice' op dimension 0 of size 6 does not divide into 4 parts}}
  %0 = tp.local_slice %x dim = 0 over <@mesh, {"tp"}> : (tensor<6xf32>) -> tensor<2xf32>
  return
}

// -----

// local_slice: the dimension exists.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'tp.local_slice' op dim = 1 is out of range}}
  %0 = tp.local_slice %x dim = 1 over <@mesh, {"tp"}> : (tensor<8xf32>) -> tensor<2xf32>
  return
}

// -----

// local_slice: the dimension shrinks by the group.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'tp.local_slice' op over a group of 2 expects result 'tensor<4xf32>', found 'tensor<2xf32>'}}
  %0 = tp.local_slice %x dim = 0 over <@mesh, {"dp"}> : (tensor<8xf32>) -> tensor<2xf32>
  return
}

// -----

// all_to_all: the split dimension divides.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<6x2xf32>) {
  // expected-error @+1 {{'tp.all_to_all' op dimension 0 of size 6 does not divide into 4 parts}}
  %0 = tp.all_to_all %x split = 0 concat = 1 over <@mesh, {"tp"}> : (tensor<6x2xf32>) -> tensor<2x8xf32>
  return
}

// -----

// all_to_all: the split dimension exists.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{'tp.all_to_all' op split = 5 is out of range}}
  %0 = tp.all_to_all %x split = 5 concat = 1 over <@mesh, {"tp"}> : (tensor<8x32xf32>) -> tensor<8x32xf32>
  return
}

// -----

// all_to_all: the concatenated dimension exists.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{'tp.all_to_all' op concat = 5 is out of range}}
  %0 = tp.all_to_all %x split = 0 concat = 5 over <@mesh, {"tp"}> : (tensor<8x32xf32>) -> tensor<8x32xf32>
  return
}

// -----

// all_to_all: one dimension shrinks, one grows.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{'tp.all_to_all' op over a group of 4 expects result 'tensor<2x128xf32>', found 'tensor<8x32xf32>'}}
  %0 = tp.all_to_all %x split = 0 concat = 1 over <@mesh, {"tp"}> : (tensor<8x32xf32>) -> tensor<8x32xf32>
  return
}

// -----

// all_gather keeps the element type.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'tp.all_gather' op over a group of 2 expects result 'tensor<16xf32>', found 'tensor<16xf64>'}}
  %0 = tp.all_gather %x dim = 0 over <@mesh, {"dp"}> : (tensor<8xf32>) -> tensor<16xf64>
  return
}

// -----

// collective_permute: pairs.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{'tp.collective_permute' op expects pairs of sender and receiver, found 3 numbers}}
  %0 = tp.collective_permute %x pairs = [0, 1, 2] over <@mesh, {"tp"}> : tensor<8x32xf32>
  return
}

// -----

// collective_permute: positions in the group.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{'tp.collective_permute' op position 4 receives, but the group has 4 ranks}}
  %0 = tp.collective_permute %x pairs = [0, 4] over <@mesh, {"tp"}> : tensor<8x32xf32>
  return
}

// -----

// collective_permute: each sends once.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{'tp.collective_permute' op position 0 sends twice}}
  %0 = tp.collective_permute %x pairs = [0, 1, 0, 2] over <@mesh, {"tp"}> : tensor<8x32xf32>
  return
}

// -----

// collective_permute: each receives once.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{'tp.collective_permute' op position 1 receives twice}}
  %0 = tp.collective_permute %x pairs = [0, 1, 2, 1] over <@mesh, {"tp"}> : tensor<8x32xf32>
  return
}

// -----

// broadcast: the root is in the group.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{'tp.broadcast' op root = 2 is out of range, the group has 2 ranks}}
  %0 = tp.broadcast %x root = 2 over <@mesh, {"dp"}> : tensor<8x32xf32>
  return
}

// -----

// axis_index is a scalar.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8x32xf32>) {
  // expected-error @+1 {{'tp.axis_index' op expects result tensor<i32>, found 'tensor<1xi32>'}}
  %0 = tp.axis_index <@mesh, {"tp"}> : tensor<1xi32>
  return
}

// -----

// all_gather: the dimension is not negative.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'tp.all_gather' op dim = -1 is out of range}}
  %0 = tp.all_gather %x dim = -1 over <@mesh, {"tp"}> : (tensor<8xf32>) -> tensor<32xf32>
  return
}

// -----

// all_gather: the result's dimension has 64 bits.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<4611686018427387904xi8>) {
  // expected-error @+1 {{'tp.all_gather' op dimension 0 of the result would be more than 64 bits can say}}
  %0 = tp.all_gather %x dim = 0 over <@mesh, {"tp"}> : (tensor<4611686018427387904xi8>) -> tensor<8xi8>
  return
}

// -----

// all_to_all: the result's dimension has 64 bits.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8x4611686018427387904xi8>) {
  // expected-error @+1 {{'tp.all_to_all' op dimension 1 of the result would be more than 64 bits can say}}
  %0 = tp.all_to_all %x split = 0 concat = 1 over <@mesh, {"tp"}> : (tensor<8x4611686018427387904xi8>) -> tensor<8xi8>
  return
}

// -----

// collective_permute: senders are in the group.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'tp.collective_permute' op position -1 sends, but the group has 4 ranks}}
  %0 = tp.collective_permute %x pairs = [-1, 0] over <@mesh, {"tp"}> : tensor<8xf32>
  return
}

// -----

// broadcast: the root is not negative.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'tp.broadcast' op root = -1 is out of range, the group has 4 ranks}}
  %0 = tp.broadcast %x root = -1 over <@mesh, {"tp"}> : tensor<8xf32>
  return
}

// -----

// A reduction that does not exist.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{expected string or keyword containing one of the following enum values}}
  %0 = tp.all_reduce %x mean over <@mesh, {"tp"}> : tensor<8xf32>
  return
}

// -----

// all_reduce keeps the type.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'tp.all_reduce' op requires the same type for all operands and results}}
  %0 = "tp.all_reduce"(%x) {group = #tp.group<@mesh, {"tp"}>, kind = 0 : i32} : (tensor<8xf32>) -> tensor<4xf32>
  return
}

// -----

// collective_permute keeps the type.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'tp.collective_permute' op requires the same type for all operands and results}}
  %0 = "tp.collective_permute"(%x) {group = #tp.group<@mesh, {"tp"}>, pairs = array<i64>} : (tensor<8xf32>) -> tensor<4xf32>
  return
}

// -----

// broadcast keeps the type.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'tp.broadcast' op requires the same type for all operands and results}}
  %0 = "tp.broadcast"(%x) {group = #tp.group<@mesh, {"tp"}>, root = 0} : (tensor<8xf32>) -> tensor<4xf32>
  return
}

// -----

// reshard keeps the type.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'tp.reshard' op requires the same type for all operands and results}}
  %0 = "tp.reshard"(%x) {layout = #tp.layout<@mesh, [{}]>} : (tensor<8xf32>) -> tensor<4xf32>
  return
}

// -----

// layout_constraint keeps the type.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'tp.layout_constraint' op requires the same type for all operands and results}}
  %0 = "tp.layout_constraint"(%x) {layout = #tp.layout<@mesh, [{}]>} : (tensor<8xf32>) -> tensor<4xf32>
  return
}
