//===- TpOps.td - the tp dialect -------------------------------*- tablegen -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_IR_TPOPS
#define TP_IR_TPOPS

include "tp/IR/TpAttributes.td"
include "mlir/IR/SymbolInterfaces.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

class Tp_Op<string mnemonic, list<Trait> traits = []> : Op<TpDialect, mnemonic, traits>;

//===----------------------------------------------------------------------===//
// Mesh and layouts (phases input, annotated)
//===----------------------------------------------------------------------===//

def Tp_MeshOp : Tp_Op<"mesh", [Symbol]> {
  let summary = "devices arranged in named axes";
  let description = [{
    ```mlir
    tp.mesh @mesh = <["dp"=2, "tp"=4]>
    ```
    Ranks are numbered row-major over the axes: the last axis is the fastest.
  }];
  let arguments = (ins SymbolNameAttr:$sym_name, Tp_MeshAttr:$mesh);
  let assemblyFormat = "$sym_name `=` $mesh attr-dict";
}

def Tp_LayoutConstraintOp : Tp_Op<"layout_constraint",
    [Pure, SameOperandsAndResultType]> {
  let summary = "what the user demands of a value's layout";
  let arguments = (ins AnyRankedTensor:$input, Tp_LayoutAttr:$layout);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = "$input $layout attr-dict `:` type($input)";
  let hasVerifier = 1;
}

def Tp_ReshardOp : Tp_Op<"reshard", [Pure, SameOperandsAndResultType]> {
  let summary = "a change of layout of one value";
  let description = [{
    The result has the operand's value and the layout `layout`. The operand's
    layout is the one its definition carries.
  }];
  let arguments = (ins AnyRankedTensor:$input, Tp_LayoutAttr:$layout);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = "$input `to` $layout attr-dict `:` type($input)";
  let hasVerifier = 1;
}

//===----------------------------------------------------------------------===//
// Collectives and rank-dependent values (phase partitioned)
//===----------------------------------------------------------------------===//

class Tp_Collective<string mnemonic, list<Trait> traits = []>
    : Tp_Op<mnemonic, !listconcat([DeclareOpInterfaceMethods<SymbolUserOpInterface>], traits)> {
  let results = (outs AnyRankedTensor:$result);
}

def Tp_AllReduceOp : Tp_Collective<"all_reduce", [Pure, SameOperandsAndResultType]> {
  let summary = "combines the tensors of a group; every rank gets the result";
  let arguments = (ins AnyRankedTensor:$input, Tp_ReductionKind:$kind, Tp_GroupAttr:$group);
  let assemblyFormat = "$input $kind `over` $group attr-dict `:` type($input)";
}

def Tp_AllGatherOp : Tp_Collective<"all_gather", [Pure]> {
  let summary = "concatenates the tensors of a group along `dim`, in group order";
  let arguments = (ins AnyRankedTensor:$input, I64Attr:$dim, Tp_GroupAttr:$group);
  let assemblyFormat = "$input `dim` `=` $dim `over` $group attr-dict `:` functional-type(operands, results)";
}

def Tp_ReduceScatterOp : Tp_Collective<"reduce_scatter", [Pure]> {
  let summary = "combines the tensors of a group; rank i of the group gets part i along `dim`";
  let arguments = (ins AnyRankedTensor:$input, Tp_ReductionKind:$kind, I64Attr:$dim, Tp_GroupAttr:$group);
  let assemblyFormat = "$input $kind `dim` `=` $dim `over` $group attr-dict `:` functional-type(operands, results)";
}

def Tp_AllToAllOp : Tp_Collective<"all_to_all", [Pure]> {
  let summary = "splits along `split_dim`, sends part i to rank i of the group, concatenates what came along `concat_dim`";
  let arguments = (ins AnyRankedTensor:$input, I64Attr:$split_dim, I64Attr:$concat_dim, Tp_GroupAttr:$group);
  let assemblyFormat = "$input `split` `=` $split_dim `concat` `=` $concat_dim `over` $group attr-dict `:` functional-type(operands, results)";
}

def Tp_CollectivePermuteOp : Tp_Collective<"collective_permute", [Pure, SameOperandsAndResultType]> {
  let summary = "rank `pairs[i][0]` of the group sends to `pairs[i][1]`; a rank that receives nothing gets zeros";
  let arguments = (ins AnyRankedTensor:$input, DenseI64ArrayAttr:$pairs, Tp_GroupAttr:$group);
  let assemblyFormat = "$input `pairs` `=` $pairs `over` $group attr-dict `:` type($input)";
}

def Tp_BroadcastOp : Tp_Collective<"broadcast", [Pure, SameOperandsAndResultType]> {
  let summary = "every rank of a group gets the tensor of the group's rank `root`";
  let arguments = (ins AnyRankedTensor:$input, I64Attr:$root, Tp_GroupAttr:$group);
  let assemblyFormat = "$input `root` `=` $root `over` $group attr-dict `:` type($input)";
}

def Tp_LocalSliceOp : Tp_Collective<"local_slice", [Pure]> {
  let summary = "the part that a rank takes of a value that is equal on the whole group: part i along `dim` for rank i; no communication";
  let arguments = (ins AnyRankedTensor:$input, I64Attr:$dim, Tp_GroupAttr:$group);
  let assemblyFormat = "$input `dim` `=` $dim `over` $group attr-dict `:` functional-type(operands, results)";
}

def Tp_AxisIndexOp : Tp_Collective<"axis_index", [Pure]> {
  let summary = "this rank's position in its group, as tensor<i32>; the first axis is the major one";
  let arguments = (ins Tp_GroupAttr:$group);
  let assemblyFormat = "$group attr-dict `:` type($result)";
}

#endif // TP_IR_TPOPS
