// RUN: tp-opt %s -split-input-file -tp-propagate -verify-diagnostics

tp.mesh @mesh = <["tp"=4]>
// expected-error @below {{argument #0: expected a layout without partial axes}}
func.func @partial(%x: tensor<8xf32> {tp.layout = #tp.layout<@mesh, [{}], partial = {"tp"}>}) -> tensor<8xf32> {
  return %x : tensor<8xf32>
}

// -----

tp.mesh @mesh = <["tp"=4]>
func.func @dynamic(%x: tensor<8xf32>) -> tensor<8xf32> {
  %0 = tensor.cast %x : tensor<8xf32> to tensor<?xf32> // expected-error {{expected tensors of static shape, found 'tensor<?xf32>'}}
  %1 = tensor.cast %0 : tensor<?xf32> to tensor<8xf32>
  return %1 : tensor<8xf32>
}

// -----

// expected-error @below {{expected one tp.mesh, found 0}}
module {
  func.func @no_mesh(%x: tensor<8xf32>) -> tensor<8xf32> {
    return %x : tensor<8xf32>
  }
}
