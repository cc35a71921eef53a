// RUN: tp-opt %s -split-input-file -tp-verify-annotated -verify-diagnostics

tp.mesh @mesh = <["tp"=4]>
func.func @none(%x: tensor<8xf32> {tp.layout = #tp.layout<@mesh, [{}]>}) -> (tensor<8xf32> {tp.layout = #tp.layout<@mesh, [{}]>}) {
  %0 = stablehlo.negate %x : tensor<8xf32> // expected-error {{'stablehlo.negate' op result #0: expected a layout, found none}}
  return %0 : tensor<8xf32>
}

// -----

tp.mesh @mesh = <["tp"=4]>
// expected-error @below {{argument #0: expected a closed layout, found #tp.layout<@mesh, [{?}]>}}
func.func @open(%x: tensor<8xf32> {tp.layout = #tp.layout<@mesh, [{?}]>}) {
  return
}

// -----

tp.mesh @mesh = <["tp"=4]>
func.func @disagree(%x: tensor<8xf32> {tp.layout = #tp.layout<@mesh, [{"tp"}]>}, %y: tensor<8xf32> {tp.layout = #tp.layout<@mesh, [{}]>}) {
  // expected-error @below {{'stablehlo.add' op operand #1 has layout #tp.layout<@mesh, [{}]>, which splits dimension 0 otherwise than dimension 0 of operand #0 with layout #tp.layout<@mesh, [{"tp"}]>; the op's rule is ([i],[i])->([i])}}
  %0 = stablehlo.add %x, %y {tp.layout = #tp.layout<@mesh, [{"tp"}]>} : tensor<8xf32>
  return
}

// -----

tp.mesh @mesh = <["tp"=4]>
func.func @not_partial(%x: tensor<8x4xf32> {tp.layout = #tp.layout<@mesh, [{}, {"tp"}]>}, %w: tensor<4x8xf32> {tp.layout = #tp.layout<@mesh, [{"tp"}, {}]>}) {
  // expected-error @below {{'stablehlo.dot_general' op result #0 has layout #tp.layout<@mesh, [{}, {}]>, expected #tp.layout<@mesh, [{}, {}], partial = {"tp"}>}}
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] {tp.layout = #tp.layout<@mesh, [{}, {}]>} : (tensor<8x4xf32>, tensor<4x8xf32>) -> tensor<8x8xf32>
  return
}

// -----

tp.mesh @mesh = <["tp"=4]>
func.func @not_linear(%x: tensor<8xf32> {tp.layout = #tp.layout<@mesh, [{}]>}) {
  %0 = tp.reshard %x to <@mesh, [{}], partial = {"tp"}> : tensor<8xf32>
  // expected-error @below {{'stablehlo.exponential' op operand #0 is partial over {"tp"}, but the op is not linear in it}}
  %1 = stablehlo.exponential %0 {tp.layout = #tp.layout<@mesh, [{}], partial = {"tp"}>} : tensor<8xf32>
  return
}

// -----

tp.mesh @mesh = <["tp"=4]>
// expected-error @below {{result #0 has layout #tp.layout<@mesh, [{"tp"}]>, but what is returned has #tp.layout<@mesh, [{}]>}}
func.func @returned(%x: tensor<8xf32> {tp.layout = #tp.layout<@mesh, [{}]>}) -> (tensor<8xf32> {tp.layout = #tp.layout<@mesh, [{"tp"}]>}) {
  return %x : tensor<8xf32>
}

// -----

tp.mesh @mesh = <["tp"=4]>
func.func @constraint(%x: tensor<8xf32> {tp.layout = #tp.layout<@mesh, [{}]>}) {
  // expected-error @below {{'tp.layout_constraint' op must have become a tp.reshard}}
  %0 = tp.layout_constraint %x <@mesh, [{}]> : tensor<8xf32>
  return
}

// -----

tp.mesh @mesh = <["tp"=4]>
func.func @tied(%p: tensor<i1> {tp.layout = #tp.layout<@mesh, []>}, %x: tensor<8xf32> {tp.layout = #tp.layout<@mesh, [{"tp"}]>}) {
  %0 = "stablehlo.if"(%p) ({
    stablehlo.return %x : tensor<8xf32>
  }, {
    %y = tp.reshard %x to <@mesh, [{}]> : tensor<8xf32>
    // expected-error @below {{'stablehlo.return' op operand #0 has layout #tp.layout<@mesh, [{}]>, but it is tied to a value with layout #tp.layout<@mesh, [{"tp"}]>}}
    stablehlo.return %y : tensor<8xf32>
  }) {tp.layout = #tp.layout<@mesh, [{"tp"}]>} : (tensor<i1>) -> tensor<8xf32>
  return
}
