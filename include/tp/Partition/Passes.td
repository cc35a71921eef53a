//===- Passes.td - from global to local ------------------------*- tablegen -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_PARTITION_PASSES
#define TP_PARTITION_PASSES

include "mlir/Pass/PassBase.td"

def PartitionPass : Pass<"tp-partition", "::mlir::ModuleOp"> {
  let summary = "the program of one rank: local types, explicit collectives";
  let description = [{
    Every op becomes the op on this rank's part (ShardingRuleOpInterface::localize), every
    tp.reshard the cheapest sequence of collectives. The signature gets local types and keeps its
    layouts (`tp.layout`) and global types (`tp.global_type`) as attributes.

    ```mlir
    %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0]
      {tp.layout = #tp.layout<@mesh, [{}, {} ], partial = {"tp"}>}
      : (tensor<8x32xf32>, tensor<32x5xf32>) -> tensor<8x5xf32>
    %1 = tp.reshard %0 to <@mesh, [{}, {} ]> : tensor<8x5xf32>
    ```
    becomes, with %x split by columns and %w by rows over tp=4,
    ```mlir
    %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0]
      : (tensor<8x8xf32>, tensor<8x5xf32>) -> tensor<8x5xf32>
    %1 = tp.all_reduce %0 add over <@mesh, {"tp"}> : tensor<8x5xf32>
    ```
  }];
  let options = [Option<"remarks", "remarks", "bool", "false",
                        "say where a value is gathered for want of something better">];
  let dependentDialects = ["::tp::TpDialect", "::stablehlo::StableHLODialect"];
}

#endif // TP_PARTITION_PASSES
