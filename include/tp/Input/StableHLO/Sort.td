//===- Sort.td - sort and map ---*- tablegen -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_INPUT_STABLEHLO_SORT
#define TP_INPUT_STABLEHLO_SORT

include "tp/Input/StableHLO/Attributes.td"

def StableHLO_SortOp : StableHLO_Op<"sort", [SingleBlock, NoMemoryEffect, RecursivelySpeculatable]> {
  let summary = "rows in the order of a comparator along one dimension";
  let description = [{
    All inputs are reordered together. The comparator takes two elements of each
    input, a0, b0, a1, b1, ..., and says whether the a's come before the b's.
  }];
  let arguments = (ins Variadic<StableHLO_Tensor>:$inputs,
                       DefaultValuedOptionalAttr<I64Attr, "-1">:$dimension,
                       DefaultValuedOptionalAttr<BoolAttr, "false">:$is_stable);
  let regions = (region SizedRegion<1>:$comparator);
  let results = (outs Variadic<StableHLO_Tensor>);
  let hasVerifier = 1;
  let hasRegionVerifier = 1;
  let extraClassDeclaration = [{
    /// The dimension counted from the first one.
    int64_t getDim();
  }];
}

def StableHLO_MapOp : StableHLO_Op<"map", [SingleBlock, NoMemoryEffect, RecursivelySpeculatable]> {
  let summary = "a scalar computation on each place of the inputs";
  let arguments = (ins Variadic<StableHLO_Tensor>:$inputs, DenseI64ArrayAttr:$dimensions);
  let regions = (region SizedRegion<1>:$computation);
  let results = (outs StableHLO_Tensor:$result);
  let hasVerifier = 1;
  let hasRegionVerifier = 1;
}

#endif // TP_INPUT_STABLEHLO_SORT
