//===- Passes.td - passes on collectives -----------------------*- tablegen -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_COLLECTIVES_PASSES
#define TP_COLLECTIVES_PASSES

include "mlir/Pass/PassBase.td"

def OptimizeCollectivesPass : Pass<"tp-optimize-collectives", "::mlir::ModuleOp"> {
  let summary = "fewer and smaller collectives";
  let description = [{
    - A reduction of which each rank takes its part is a reduce_scatter; what
      stands between (reshape, transpose, slice, pad with the neutral element)
      moves before it. Axes that are reduced and not sliced stay an all_reduce
      of the smaller part.
    - What a gather brings together and a slice takes apart again cancels.
    - Gathers, slices and reductions one after the other merge into one over
      more axes.
    - Equal collectives of one value are shared.
    - The sum of two reductions is the reduction of the sum.
    - A broadcast of what its ranks agree on goes away.
    - With `bucket-bytes`, small independent all_reduces of one kind, element
      type and group travel as one.

    ```mlir
    %0 = tp.all_reduce %x add over <@mesh, {"tp"}> : tensor<8x32xf32>
    %1 = tp.local_slice %0 dim = 0 over <@mesh, {"tp"}> : (tensor<8x32xf32>) -> tensor<2x32xf32>
    ```
    becomes
    ```mlir
    %0 = tp.reduce_scatter %x add dim = 0 over <@mesh, {"tp"}> : (tensor<8x32xf32>) -> tensor<2x32xf32>
    ```
  }];
  let options = [
    Option<"bucketBytes", "bucket-bytes", "int64_t", "0",
           "Largest payload, in bytes, of all_reduces that travel as one; 0 leaves each alone">,
  ];
  let dependentDialects = ["::tp::TpDialect", "::stablehlo::StableHLODialect"];
}

def VerifyPartitionedPass : Pass<"tp-verify-partitioned", "::mlir::ModuleOp"> {
  let summary = "checks what the partitioned phase guarantees";
  let description = [{
    No layout attribute and no op about layouts is left; all ranks of a group
    reach its collectives alike: a collective inside of control flow needs a
    predicate that is equal on the group; and a function result differs only
    over the axes that its layout names. Before and after are the same; this is
    an error:

    ```mlir
    %i = tp.axis_index <@mesh, {"tp"}> : tensor<i32>
    // error: 'tp.all_reduce' op over #tp.group<@mesh, {"tp"}> stands in 'stablehlo.case', whose condition may differ over "tp"
    "stablehlo.case"(%i) ({ ... tp.all_reduce ... over <@mesh, {"tp"}> ... }, ...)
    ```
  }];
}

#endif // TP_COLLECTIVES_PASSES
