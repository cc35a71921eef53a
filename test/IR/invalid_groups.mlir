// RUN: tp-opt %s -split-input-file -verify-diagnostics

// What each op with a group demands of it.

// all_reduce: the mesh is unknown.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'tp.all_reduce' op group names unknown mesh @cluster}}
  %0 = tp.all_reduce %x add over <@cluster, {"tp"}> : tensor<8xf32>
  return
}

// -----

// all_reduce: an axis is unknown.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'tp.all_reduce' op group names unknown axis "x", the mesh is <["dp"=2, "tp"=4]>}}
  %0 = tp.all_reduce %x add over <@mesh, {"x"}> : tensor<8xf32>
  return
}

// -----

// all_reduce: a sub-axis does not divide.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'tp.all_reduce' op group's sub-axis "tp":(1)3 does not divide axis "tp" of size 4}}
  %0 = tp.all_reduce %x add over <@mesh, {"tp":(1)3}> : tensor<8xf32>
  return
}

// -----

// all_reduce: shapes are static.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<?xf32>) {
  // expected-error @+1 {{'tp.all_reduce' op needs static shapes, found 'tensor<?xf32>'}}
  %0 = tp.all_reduce %x add over <@mesh, {"tp"}> : tensor<?xf32>
  return
}

// -----

// all_gather: the mesh is unknown.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'tp.all_gather' op group names unknown mesh @cluster}}
  %0 = tp.all_gather %x dim = 0 over <@cluster, {"tp"}> : (tensor<8xf32>) -> tensor<32xf32>
  return
}

// -----

// all_gather: an axis is unknown.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'tp.all_gather' op group names unknown axis "x", the mesh is <["dp"=2, "tp"=4]>}}
  %0 = tp.all_gather %x dim = 0 over <@mesh, {"x"}> : (tensor<8xf32>) -> tensor<32xf32>
  return
}

// -----

// all_gather: a sub-axis does not divide.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'tp.all_gather' op group's sub-axis "tp":(1)3 does not divide axis "tp" of size 4}}
  %0 = tp.all_gather %x dim = 0 over <@mesh, {"tp":(1)3}> : (tensor<8xf32>) -> tensor<32xf32>
  return
}

// -----

// all_gather: shapes are static.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<?xf32>) {
  // expected-error @+1 {{'tp.all_gather' op needs static shapes, found 'tensor<?xf32>'}}
  %0 = tp.all_gather %x dim = 0 over <@mesh, {"tp"}> : (tensor<?xf32>) -> tensor<32xf32>
  return
}

// -----

// reduce_scatter: the mesh is unknown.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'tp.reduce_scatter' op group names unknown mesh @cluster}}
  %0 = tp.reduce_scatter %x add dim = 0 over <@cluster, {"tp"}> : (tensor<8xf32>) -> tensor<2xf32>
  return
}

// -----

// reduce_scatter: an axis is unknown.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'tp.reduce_scatter' op group names unknown axis "x", the mesh is <["dp"=2, "tp"=4]>}}
  %0 = tp.reduce_scatter %x add dim = 0 over <@mesh, {"x"}> : (tensor<8xf32>) -> tensor<2xf32>
  return
}

// -----

// reduce_scatter: a sub-axis does not divide.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'tp.reduce_scatter' op group's sub-axis "tp":(1)3 does not divide axis "tp" of size 4}}
  %0 = tp.reduce_scatter %x add dim = 0 over <@mesh, {"tp":(1)3}> : (tensor<8xf32>) -> tensor<2xf32>
  return
}

// -----

// reduce_scatter: shapes are static.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<?xf32>) {
  // expected-error @+1 {{'tp.reduce_scatter' op needs static shapes, found 'tensor<?xf32>'}}
  %0 = tp.reduce_scatter %x add dim = 0 over <@mesh, {"tp"}> : (tensor<?xf32>) -> tensor<2xf32>
  return
}

// -----

// all_to_all: the mesh is unknown.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'tp.all_to_all' op group names unknown mesh @cluster}}
  %0 = tp.all_to_all %x split = 0 concat = 0 over <@cluster, {"tp"}> : (tensor<8xf32>) -> tensor<8xf32>
  return
}

// -----

// all_to_all: an axis is unknown.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'tp.all_to_all' op group names unknown axis "x", the mesh is <["dp"=2, "tp"=4]>}}
  %0 = tp.all_to_all %x split = 0 concat = 0 over <@mesh, {"x"}> : (tensor<8xf32>) -> tensor<8xf32>
  return
}

// -----

// all_to_all: a sub-axis does not divide.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'tp.all_to_all' op group's sub-axis "tp":(1)3 does not divide axis "tp" of size 4}}
  %0 = tp.all_to_all %x split = 0 concat = 0 over <@mesh, {"tp":(1)3}> : (tensor<8xf32>) -> tensor<8xf32>
  return
}

// -----

// all_to_all: shapes are static.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<?xf32>) {
  // expected-error @+1 {{'tp.all_to_all' op needs static shapes, found 'tensor<?xf32>'}}
  %0 = tp.all_to_all %x split = 0 concat = 0 over <@mesh, {"tp"}> : (tensor<?xf32>) -> tensor<8xf32>
  return
}

// -----

// collective_permute: the mesh is unknown.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'tp.collective_permute' op group names unknown mesh @cluster}}
  %0 = tp.collective_permute %x pairs = [0, 1] over <@cluster, {"tp"}> : tensor<8xf32>
  return
}

// -----

// collective_permute: an axis is unknown.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'tp.collective_permute' op group names unknown axis "x", the mesh is <["dp"=2, "tp"=4]>}}
  %0 = tp.collective_permute %x pairs = [0, 1] over <@mesh, {"x"}> : tensor<8xf32>
  return
}

// -----

// collective_permute: a sub-axis does not divide.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'tp.collective_permute' op group's sub-axis "tp":(1)3 does not divide axis "tp" of size 4}}
  %0 = tp.collective_permute %x pairs = [0, 1] over <@mesh, {"tp":(1)3}> : tensor<8xf32>
  return
}

// -----

// collective_permute: shapes are static.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<?xf32>) {
  // expected-error @+1 {{'tp.collective_permute' op needs static shapes, found 'tensor<?xf32>'}}
  %0 = tp.collective_permute %x pairs = [0, 1] over <@mesh, {"tp"}> : tensor<?xf32>
  return
}

// -----

// broadcast: the mesh is unknown.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'tp.broadcast' op group names unknown mesh @cluster}}
  %0 = tp.broadcast %x root = 0 over <@cluster, {"tp"}> : tensor<8xf32>
  return
}

// -----

// broadcast: an axis is unknown.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'tp.broadcast' op group names unknown axis "x", the mesh is <["dp"=2, "tp"=4]>}}
  %0 = tp.broadcast %x root = 0 over <@mesh, {"x"}> : tensor<8xf32>
  return
}

// -----

// broadcast: a sub-axis does not divide.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'tp.broadcast' op group's sub-axis "tp":(1)3 does not divide axis "tp" of size 4}}
  %0 = tp.broadcast %x root = 0 over <@mesh, {"tp":(1)3}> : tensor<8xf32>
  return
}

// -----

// broadcast: shapes are static.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<?xf32>) {
  // expected-error @+1 {{'tp.broadcast' op needs static shapes, found 'tensor<?xf32>'}}
  %0 = tp.broadcast %x root = 0 over <@mesh, {"tp"}> : tensor<?xf32>
  return
}

// -----

// local_slice: the mesh is unknown.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'tp.local_slice' op group names unknown mesh @cluster}}
  %0 = tp.local_slice %x dim = 0 over <@cluster, {"tp"}> : (tensor<8xf32>) -> tensor<2xf32>
  return
}

// -----

// local_slice: an axis is unknown.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'tp.local_slice' op group names unknown axis "x", the mesh is <["dp"=2, "tp"=4]>}}
  %0 = tp.local_slice %x dim = 0 over <@mesh, {"x"}> : (tensor<8xf32>) -> tensor<2xf32>
  return
}

// -----

// local_slice: a sub-axis does not divide.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'tp.local_slice' op group's sub-axis "tp":(1)3 does not divide axis "tp" of size 4}}
  %0 = tp.local_slice %x dim = 0 over <@mesh, {"tp":(1)3}> : (tensor<8xf32>) -> tensor<2xf32>
  return
}

// -----

// local_slice: shapes are static.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<?xf32>) {
  // expected-error @+1 {{'tp.local_slice' op needs static shapes, found 'tensor<?xf32>'}}
  %0 = tp.local_slice %x dim = 0 over <@mesh, {"tp"}> : (tensor<?xf32>) -> tensor<2xf32>
  return
}

// -----

// axis_index: the mesh is unknown.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'tp.axis_index' op group names unknown mesh @cluster}}
  %0 = tp.axis_index <@cluster, {"tp"}> : tensor<i32>
  return
}

// -----

// axis_index: an axis is unknown.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'tp.axis_index' op group names unknown axis "x", the mesh is <["dp"=2, "tp"=4]>}}
  %0 = tp.axis_index <@mesh, {"x"}> : tensor<i32>
  return
}

// -----

// axis_index: a sub-axis does not divide.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'tp.axis_index' op group's sub-axis "tp":(1)3 does not divide axis "tp" of size 4}}
  %0 = tp.axis_index <@mesh, {"tp":(1)3}> : tensor<i32>
  return
}
