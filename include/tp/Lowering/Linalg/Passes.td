//===- Passes.td - from StableHLO to linalg --------------------*- tablegen -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LOWERING_LINALG_PASSES
#define TP_LOWERING_LINALG_PASSES

include "mlir/Pass/PassBase.td"

def LowerToLinalgPass : Pass<"tp-lower-to-linalg", "::mlir::ModuleOp"> {
  let summary = "StableHLO ops become linalg, tensor, arith, math and scf ops on tensors";
  let description = [{
    Collectives stay. A matrix product becomes one contraction on the operands as they lie.
    ```mlir
    %0 = stablehlo.add %a, %b : tensor<4xf32>
    ```
    becomes
    ```mlir
    %e = tensor.empty() : tensor<4xf32>
    %0 = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel"]}
        ins(%a, %b : tensor<4xf32>, tensor<4xf32>) outs(%e : tensor<4xf32>) {
      ^bb0(%x: f32, %y: f32, %o: f32):
        %s = arith.addf %x, %y : f32
        linalg.yield %s : f32
    } -> tensor<4xf32>
    ```
  }];
  let dependentDialects = ["::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::math::MathDialect", "::mlir::scf::SCFDialect",
    "::mlir::tensor::TensorDialect"];
}

#endif // TP_LOWERING_LINALG_PASSES
