//===- Passes.td - from what a user has to the input phase -----*- tablegen -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_INPUT_IMPORT_PASSES
#define TP_INPUT_IMPORT_PASSES

include "mlir/Pass/PassBase.td"

def ImportPass : Pass<"tp-import", "::mlir::ModuleOp"> {
  let summary = "one public function without calls";
  let dependentDialects = ["::stablehlo::StableHLODialect", "::chlo::ChloDialect", "::tp::TpDialect",
                           "::mlir::arith::ArithDialect", "::mlir::tensor::TensorDialect"];
  let description = [{
    Inlines every call, also those in loop bodies, each call with its own copy; erases the private
    functions and dead code. Constants and what is made of scalars alone get one copy per use, so that
    two users need not agree on their layout; those of a combiner or comparator move into it.
    Nothing is folded: the numbers stay, those of
    `dense_resource` as `dense`. Batch normalisation becomes the reductions and elementwise ops that
    define it. What later phases need not know is replaced by what they know: tuples by their elements,
    integers of less than a byte by bytes, complex values by pairs of real ones, scf by StableHLO's
    control flow.

    ```mlir
    func.func public @main(%x: tensor<4xf32>) -> tensor<4xf32> {
      %0 = call @relu(%x) : (tensor<4xf32>) -> tensor<4xf32>
      return %0 : tensor<4xf32>
    }
    func.func private @relu(%x: tensor<4xf32>) -> tensor<4xf32> {
      %z = stablehlo.constant dense<0.0> : tensor<4xf32>
      %0 = stablehlo.maximum %x, %z : tensor<4xf32>
      return %0 : tensor<4xf32>
    }
    ```
    becomes
    ```mlir
    func.func public @main(%x: tensor<4xf32>) -> tensor<4xf32> {
      %z = stablehlo.constant dense<0.0> : tensor<4xf32>
      %0 = stablehlo.maximum %x, %z : tensor<4xf32>
      return %0 : tensor<4xf32>
    }
    ```
  }];
}

def ExpandTosaPass : Pass<"tp-expand-tosa", "::mlir::ModuleOp"> {
  let summary = "TOSA as linalg, tensor, arith and scf";
  let description = [{
    MLIR's conversions, one after the other. An op that is left is an error.
  }];
}

#endif // TP_INPUT_IMPORT_PASSES
