//===- Composite.td - named compositions ---*- tablegen -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_INPUT_STABLEHLO_COMPOSITE
#define TP_INPUT_STABLEHLO_COMPOSITE

include "tp/Input/StableHLO/Base.td"

def StableHLO_CompositeOp : StableHLO_Op<"composite"> {
  let summary = "an operation known by name that is made of others: means what its decomposition, a function, means";
  let arguments = (ins Variadic<StableHLO_Tensor>:$inputs, StrAttr:$name,
    DefaultValuedOptionalAttr<DictionaryAttr, "{}">:$composite_attributes, FlatSymbolRefAttr:$decomposition,
    DefaultValuedOptionalAttr<I32Attr, "0">:$version);
  let results = (outs Variadic<StableHLO_Tensor>);
  let assemblyFormat = "$name $inputs attr-dict `:` functional-type(operands, results)";
}

#endif // TP_INPUT_STABLEHLO_COMPOSITE
