//===- Reduce.td - reductions -*- tablegen -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_INPUT_STABLEHLO_REDUCE
#define TP_INPUT_STABLEHLO_REDUCE

include "tp/Input/StableHLO/Attributes.td"

def StableHLO_ReduceOp : StableHLO_Op<"reduce",
    [SingleBlock, SameVariadicOperandSize, NoMemoryEffect, RecursivelySpeculatable]> {
  let summary = "combination of the elements along dimensions";
  let description = [{
    The body takes as many values from the left as there are inputs, then as
    many from the right, and returns the combined ones. A body that is one
    commutative op on both arguments is written short.
    ```mlir
    %1 = stablehlo.reduce(%0 init: %zero) applies stablehlo.add across dimensions = [1]
        : (tensor<4x8xf32>, tensor<f32>) -> tensor<4xf32>
    ```
  }];
  let arguments = (ins Variadic<StableHLO_Tensor>:$inputs, Variadic<StableHLO_Scalar>:$init_values,
                       DenseI64ArrayAttr:$dimensions);
  let regions = (region SizedRegion<1>:$body);
  let results = (outs Variadic<StableHLO_Tensor>);
  let hasCustomAssemblyFormat = 1;
  let hasVerifier = 1;
  let hasRegionVerifier = 1;
}

#endif // TP_INPUT_STABLEHLO_REDUCE
