// RUN: tp-opt %s -split-input-file -verify-diagnostics

tp.mesh @mesh = <["tp"=2]>
func.func @f(%x: tensor<8xf32>) -> tensor<8xf32> {
  // expected-error @+1 {{'tp.manual' op expected 1 input layouts and values in the body, found 0 and 1}}
  %0 = tp.manual(%x) in [] out [#tp.layout<@mesh, [{"tp"}]>] {
  ^bb0(%a: tensor<4xf32>):
    tp.yield %a : tensor<4xf32>
  } : (tensor<8xf32>) -> tensor<8xf32>
  return %0 : tensor<8xf32>
}

// -----

tp.mesh @mesh = <["tp"=2]>
func.func @f(%x: tensor<8xf32>) -> tensor<8xf32> {
  // expected-error @+1 {{'tp.manual' op input 0: layout names unknown mesh @other}}
  %0 = tp.manual(%x) in [#tp.layout<@other, [{"tp"}]>] out [#tp.layout<@mesh, [{"tp"}]>] {
  ^bb0(%a: tensor<4xf32>):
    tp.yield %a : tensor<4xf32>
  } : (tensor<8xf32>) -> tensor<8xf32>
  return %0 : tensor<8xf32>
}

// -----

tp.mesh @mesh = <["tp"=2]>
func.func @f(%x: tensor<8xf32>) -> tensor<8xf32> {
  // expected-error @+1 {{'tp.manual' op result 0: expected a closed layout without partial axes, found #tp.layout<@mesh, [{}], partial = {"tp"}>}}
  %0 = tp.manual(%x) in [#tp.layout<@mesh, [{"tp"}]>] out [#tp.layout<@mesh, [{}], partial = {"tp"}>] {
  ^bb0(%a: tensor<4xf32>):
    %b = tp.all_gather %a dim = 0 over <@mesh, {"tp"}> : (tensor<4xf32>) -> tensor<8xf32>
    tp.yield %b : tensor<8xf32>
  } : (tensor<8xf32>) -> tensor<8xf32>
  return %0 : tensor<8xf32>
}

// -----

tp.mesh @mesh = <["tp"=2]>
func.func @f(%x: tensor<8xf32>) -> tensor<8xf32> {
  // expected-error @+1 {{'tp.manual' op input 0: expected type 'tensor<4xf32>' in the body, found 'tensor<8xf32>'}}
  %0 = tp.manual(%x) in [#tp.layout<@mesh, [{"tp"}]>] out [#tp.layout<@mesh, [{}]>] {
  ^bb0(%a: tensor<8xf32>):
    tp.yield %a : tensor<8xf32>
  } : (tensor<8xf32>) -> tensor<8xf32>
  return %0 : tensor<8xf32>
}

// -----

tp.mesh @mesh = <["tp"=2]>
func.func @f(%x: tensor<8xf32>) -> tensor<8xf32> {
  // expected-error @+1 {{'tp.yield' op expects parent op 'tp.manual'}}
  tp.yield %x : tensor<8xf32>
}
