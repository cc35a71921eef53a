// RUN: tp-opt %s -tp-propagate=explain=true -verify-diagnostics

// Each decision says why.
tp.mesh @mesh = <["tp"=4]>
// expected-remark @below {{'func.func' argument #1 has layout #tp.layout<@mesh, [{"tp"}, {}]>: given for the argument}}
func.func @row(%x: tensor<8x32xf32>, %w: tensor<32x5xf32> {tp.layout = #tp.layout<@mesh, [{"tp"}, {}]>}) -> tensor<8x5xf32> {
  // expected-remark @below {{'stablehlo.dot_general' dimension 1 of operand #0 split by {"tp"} because of dimension 0 of operand #1}}
  // expected-remark @below {{'stablehlo.dot_general' runs split by {"tp"} along factor 2 as its operand lies; its rule is ([i,k],[k,j])->([i,j]) reduction={k:add}}}
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<8x32xf32>, tensor<32x5xf32>) -> tensor<8x5xf32>
  // expected-remark @below {{'func.return' needs #tp.layout<@mesh, [{}, {}]> of a value in #tp.layout<@mesh, [{}, {}], partial = {"tp"}>}}
  return %0 : tensor<8x5xf32>
}
