//===- ShardyOps.td - meshes, constraints, manual computations ---*- tablegen -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_INPUT_SHARDY_OPS
#define TP_INPUT_SHARDY_OPS

include "tp/Input/Shardy/ShardyAttributes.td"
include "mlir/IR/SymbolInterfaces.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

class Sdy_Op<string mnemonic, list<Trait> traits = []> : Op<Sdy_Dialect, mnemonic, traits>;

def Sdy_MeshOp : Sdy_Op<"mesh", [Symbol]> {
  let summary = "names a mesh: `sdy.mesh @mesh = <[\"dp\"=2, \"tp\"=2]>`";
  let arguments = (ins SymbolNameAttr:$sym_name, Sdy_MeshAttr:$mesh);
  let assemblyFormat = "$sym_name `=` $mesh attr-dict";
}

def Sdy_ShardingConstraintOp : Sdy_Op<"sharding_constraint",
    [Pure, SameOperandsAndResultType, DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "what the user says about a value: `sdy.sharding_constraint %0 <@mesh, [{\"dp\"}]> : tensor<8xf32>`";
  let arguments = (ins AnyRankedTensor:$input, Sdy_TensorShardingAttr:$sharding);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = "$input $sharding attr-dict `:` type($result)";
}

def Sdy_ManualComputationOp : Sdy_Op<"manual_computation",
    [IsolatedFromAbove, RecursiveMemoryEffects, SingleBlock,
     DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "a computation on each device's parts, with its own collectives: jax.shard_map";
  let description = [{
    The body has the operands' and results' local types over the manual axes. Where an in or out
    sharding also names other (free) axes, they come after the manual ones in their dimension.
  }];
  let arguments = (ins Variadic<AnyRankedTensor>:$tensors, Sdy_TensorShardingPerValueAttr:$in_shardings,
                       Sdy_TensorShardingPerValueAttr:$out_shardings, Sdy_ManualAxesAttr:$manual_axes);
  let regions = (region SizedRegion<1>:$body);
  let results = (outs Variadic<AnyRankedTensor>);
  let assemblyFormat = [{
    `(`operands`)`
    `in_shardings` `` `=` `` custom<PlainShardingPerValue>($in_shardings)
    `out_shardings` `` `=` `` custom<PlainShardingPerValue>($out_shardings)
    `manual_axes` `` `=` `` $manual_axes
    custom<RegionWithoutLabel>($body) attr-dict `:` functional-type(operands, results)
  }];
}

def Sdy_ReturnOp : Sdy_Op<"return", [Pure, Terminator, ParentOneOf<["ManualComputationOp"]>]> {
  let summary = "a manual computation's local results";
  let arguments = (ins Variadic<AnyRankedTensor>:$results);
  let assemblyFormat = "attr-dict ($results^ `:` type($results))?";
}

#endif // TP_INPUT_SHARDY_OPS
