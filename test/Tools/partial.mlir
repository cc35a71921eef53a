// A partial value that reaches an op that is not linear in it: exit 1, one error that names op, operand and axes.
// RUN: not tp-opt %s -tp-verify-annotated -o %t 2>&1 | %FileCheck %s --implicit-check-not=error: --implicit-check-not="Stack dump"
// RUN: not ls %t

tp.mesh @mesh = <["tp"=4]>
func.func @main(%x: tensor<8xf32> {tp.layout = #tp.layout<@mesh, [{}]>}) -> (tensor<8xf32> {tp.layout = #tp.layout<@mesh, [{}]>}) {
  %0 = tp.reshard %x to <@mesh, [{}], partial = {"tp"}> : tensor<8xf32>
  // CHECK: partial.mlir:[[#@LINE+1]]:8: error: 'stablehlo.exponential' op operand #0 is partial over {"tp"}, but the op is not linear in it
  %1 = stablehlo.exponential %0 {tp.layout = #tp.layout<@mesh, [{}], partial = {"tp"}>} : tensor<8xf32>
  %2 = tp.reshard %1 to <@mesh, [{}]> : tensor<8xf32>
  return %2 : tensor<8xf32>
}
