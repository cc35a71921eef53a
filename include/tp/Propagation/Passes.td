//===- Passes.td - passes of the annotated phase ---------------*- tablegen -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_PROPAGATION_PASSES
#define TP_PROPAGATION_PASSES

include "mlir/Pass/PassBase.td"

def PropagatePass : Pass<"tp-propagate", "::mlir::ModuleOp"> {
  let summary = "spreads the user's layouts over the program and inserts tp.reshard";
  let description = [{
    From layouts of arguments, results and tp.layout_constraint to the annotated
    phase. Columns, then rows:
    ```mlir
    func.func @main(%x: tensor<8x10xf32>,
                    %w1: tensor<10x32xf32> {tp.layout = #tp.layout<@mesh, [{}, {"tp"} ]>},
                    %w2: tensor<32x5xf32>) -> tensor<8x5xf32> {
      %0 = stablehlo.dot_general %x, %w1, contracting_dims = [1] x [0] : ...
      %1 = stablehlo.dot_general %0, %w2, contracting_dims = [1] x [0] : ...
    ```
    becomes
    ```mlir
    %0 = stablehlo.dot_general %x, %w1 ... {tp.layout = #tp.layout<@mesh, [{}, {"tp"} ]>}
    %1 = stablehlo.dot_general %0, %w2 ... {tp.layout = #tp.layout<@mesh, [{}, {} ], partial = {"tp"}>}
    %2 = tp.reshard %1 to <@mesh, [{}, {} ]> : tensor<8x5xf32>
    ```
  }];
  let options = [
    Option<"explain", "explain", "bool", "false", "A remark for each decision">,
  ];
  let dependentDialects = ["::tp::TpDialect"];
}

def DelayReductionsPass : Pass<"tp-delay-reductions", "::mlir::ModuleOp"> {
  let summary = "moves reductions of partial values past linear ops and merges them";
  let description = [{
    ```mlir
    %2 = tp.reshard %0 to <@mesh, [{}, {} ]> : tensor<8x5xf32>    // %0, %1: partial = {"tp"}
    %3 = tp.reshard %1 to <@mesh, [{}, {} ]> : tensor<8x5xf32>
    %4 = stablehlo.add %2, %3 {tp.layout = #tp.layout<@mesh, [{}, {} ]>} : tensor<8x5xf32>
    ```
    becomes
    ```mlir
    %2 = stablehlo.add %0, %1 {tp.layout = #tp.layout<@mesh, [{}, {} ], partial = {"tp"}>} : tensor<8x5xf32>
    %3 = tp.reshard %2 to <@mesh, [{}, {} ]> : tensor<8x5xf32>
    ```
  }];
  let dependentDialects = ["::tp::TpDialect"];
}

def VerifyAnnotatedPass : Pass<"tp-verify-annotated", "::mlir::ModuleOp"> {
  let summary = "checks what the annotated phase guarantees";
  let description = [{
    Before and after are the same; a product whose operands disagree is an error:
    ```mlir
    // %x: [{}, {"tp"} ], %w: [{}, {} ]
    // error: 'stablehlo.dot_general' op operand #1 has layout ..., but its rule and operand #0 ask for ...
    %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : ...
    ```
  }];
}

#endif // TP_PROPAGATION_PASSES
