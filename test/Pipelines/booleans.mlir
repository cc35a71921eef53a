// Large constants of i1: JAX's MLIR writes a byte per element, MLIR 22 a bit.
// RUN: tp-opt %s | %FileCheck %s --check-prefix=OPT
// OPT: dense<[true, false, true]> : tensor<3xi1>
// OPT: dense<"0xC69466007073FBE41CCE77F667"> : tensor<13x8xi1>
// OPT: dense<"0xC69466007073FBE41CCE77F667"> : tensor<13x8xi1>
// RUN: %python %S/../Lowering/Inputs/execute.py %s tp=2
// IN 0 = [1, 2, 3]
// OUT 0 = [1, 0, 3]
// OUT 1 = [[0, 1, 1, 0, 0, 0, 1, 1], [0, 0, 1, 0, 1, 0, 0, 1], [0, 1, 1, 0, 0, 1, 1, 0], [0, 0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 1, 1, 0], [1, 1, 0, 0, 1, 1, 1, 0], [1, 1, 0, 1, 1, 1, 1, 1], [0, 0, 1, 0, 0, 1, 1, 1], [0, 0, 1, 1, 1, 0, 0, 0], [0, 1, 1, 1, 0, 0, 1, 1], [1, 1, 1, 0, 1, 1, 1, 0], [0, 1, 1, 0, 1, 1, 1, 1], [1, 1, 1, 0, 0, 1, 1, 0]]
// OUT 2 = [[0, 1, 1, 0, 0, 0, 1, 1], [0, 0, 1, 0, 1, 0, 0, 1], [0, 1, 1, 0, 0, 1, 1, 0], [0, 0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 1, 1, 0], [1, 1, 0, 0, 1, 1, 1, 0], [1, 1, 0, 1, 1, 1, 1, 1], [0, 0, 1, 0, 0, 1, 1, 1], [0, 0, 1, 1, 1, 0, 0, 0], [0, 1, 1, 1, 0, 0, 1, 1], [1, 1, 1, 0, 1, 1, 1, 0], [0, 1, 1, 0, 1, 1, 1, 1], [1, 1, 1, 0, 0, 1, 1, 0]]

// Lists are what every MLIR reads.
// RUN: tp-plan %s --mesh tp=2 --strategy dp --emit sdy | %FileCheck %s --check-prefix=SDY
// SDY-COUNT-2: dense<{{\[\[}}false, true, true, false, false, false, true, true], [false, false, true, false, true, false, false, true], [false, true, true, false, false, true, true, false], [false, false, false, false, false, false, false, false], [false, false, false, false, true, true, true, false], [true, true, false, false, true, true, true, false], [true, true, false, true, true, true, true, true], [false, false, true, false, false, true, true, true], [false, false, true, true, true, false, false, false], [false, true, true, true, false, false, true, true], [true, true, true, false, true, true, true, false], [false, true, true, false, true, true, true, true], [true, true, true, false, false, true, true, false]]> : tensor<13x8xi1>

module @booleans {
  func.func public @main(%x: tensor<3xf32>) -> (tensor<3xf32>, tensor<13x8xf32>, tensor<13x8xf32>) {
    %m = stablehlo.constant dense<"0x010001"> : tensor<3xi1>
    %zero = stablehlo.constant dense<0.0> : tensor<3xf32>
    %0 = stablehlo.select %m, %x, %zero : tensor<3xi1>, tensor<3xf32>
    %bytes = stablehlo.constant dense<"0x0001010000000101000001000100000100010100000101000000000000000000000000000101010001010000010101000101000101010101000001000001010100000101010000000001010100000101010101000101010000010100010101010101010000010100"> : tensor<13x8xi1>
    %bits = stablehlo.constant dense<"0xC69466007073FBE41CCE77F667"> : tensor<13x8xi1>
    %1 = stablehlo.convert %bytes : (tensor<13x8xi1>) -> tensor<13x8xf32>
    %2 = stablehlo.convert %bits : (tensor<13x8xi1>) -> tensor<13x8xf32>
    return %0, %1, %2 : tensor<3xf32>, tensor<13x8xf32>, tensor<13x8xf32>
  }
}
