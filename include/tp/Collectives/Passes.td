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

class OverlapPass<string name> : Pass<name, "::mlir::ModuleOp"> {
  let dependentDialects = ["::tp::TpDialect", "::stablehlo::StableHLODialect"];
}

def OverlapOption_machine : Option<"machine", "machine", "std::string", "\"cpu\"",
    "Machine whose times count: a name in machines/ or a file">;
def OverlapOption_share : Option<"share", "share", "double", "1", "Share of a collective that computation can hide">;
def OverlapOption_growth : Option<"growthBytes", "growth-bytes", "int64_t", "0",
    "Bytes that the values of a block may take more than before">;

def ScheduleCollectivesPass : OverlapPass<"tp-schedule-collectives"> {
  let summary = "orders ops so that others stand between a collective and its users";
  let description = [{
    Collectives stand where their input is ready; what needs one comes behind what
    does not, as far as the model says that it would have to wait, and as far as
    the memory goes. Those with something to run beside are marked. The order is
    the same on all ranks, as the program is.

    ```mlir
    %0 = tp.all_reduce %x add over <@mesh, {"tp"}> : tensor<512x512xf32>
    %1 = stablehlo.abs %0 : tensor<512x512xf32>
    %2 = stablehlo.dot_general %y, %z, ...
    ```
    becomes
    ```mlir
    %0 = tp.all_reduce %x add over <@mesh, {"tp"}> {tp.overlap} : tensor<512x512xf32>
    %2 = stablehlo.dot_general %y, %z, ...
    %1 = stablehlo.abs %0 : tensor<512x512xf32>
    ```
  }];
  let options = [OverlapOption_machine, OverlapOption_share, OverlapOption_growth];
}

def ChunkProductsPass : OverlapPass<"tp-chunk-products"> {
  let summary = "cuts products whose result is reduced over ranks into parts";
  let description = [{
    Every product of which an all_reduce or reduce_scatter alone takes the result
    is cut along the outermost dimension that divides and is not scattered, so that
    the reduction of one part can run beside the next part's product.

    ```mlir
    %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<8x16xf32>, tensor<16x4xf32>) -> tensor<8x4xf32>
    %1 = tp.all_reduce %0 add over <@mesh, {"tp"}> : tensor<8x4xf32>
    ```
    becomes
    ```mlir
    %x0 = stablehlo.slice %x [0:4, 0:16] : (tensor<8x16xf32>) -> tensor<4x16xf32>
    %p0 = stablehlo.dot_general %x0, %w, ... -> tensor<4x4xf32>
    %r0 = tp.all_reduce %p0 add over <@mesh, {"tp"}> : tensor<4x4xf32>
    ... the same for %r1
    %1 = stablehlo.concatenate %r0, %r1, dim = 0 : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<8x4xf32>
    ```
  }];
  let options = [Option<"chunks", "chunks", "int64_t", "2", "Parts of each product">];
}

def OverlapCollectivesPass : OverlapPass<"tp-overlap-collectives"> {
  let summary = "lets collectives run beside computation where the model says that it pays";
  let description = [{
    Tries orders (tp-schedule-collectives), buckets of small all_reduces and products
    in parts (tp-chunk-products), and keeps the program that is predicted to be the
    fastest; none, if that gains less than half a percent and `force` is not set.
  }];
  let options = [
    OverlapOption_machine, OverlapOption_share, OverlapOption_growth,
    Option<"force", "force", "bool", "false", "Overlap also where the model sees no gain">,
  ];
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
