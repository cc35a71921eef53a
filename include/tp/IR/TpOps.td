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
    ```
           tp=0  tp=1  tp=2  tp=3
    dp=0     0     1     2     3
    dp=1     4     5     6     7
    ```
  }];
  let arguments = (ins SymbolNameAttr:$sym_name, Tp_MeshAttr:$mesh);
  let assemblyFormat = "$sym_name `=` $mesh attr-dict";
}

def Tp_LayoutConstraintOp : Tp_Op<"layout_constraint",
    [Pure, SameOperandsAndResultType]> {
  let summary = "what the user demands of a value's layout";
  let description = [{
    ```mlir
    %1 = tp.layout_constraint %0 <@mesh, [{"dp"}, {?} ]> : tensor<8x32xf32>
    ```
    Propagation gives the result this layout; it may split dimensions that are
    open further. Other users of `%0` are free.
  }];
  let arguments = (ins AnyRankedTensor:$input, Tp_LayoutAttr:$layout);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = "$input $layout attr-dict `:` type($input)";
  let hasVerifier = 1;
}

def Tp_ReshardOp : Tp_Op<"reshard", [Pure, SameOperandsAndResultType]> {
  let summary = "a change of layout of one value";
  let description = [{
    The result has the operand's value and the layout `layout`, which is closed.
    The operand's layout is the one that its definition carries. Partition
    replaces the op by the cheapest sequence of collectives and local ops.
    ```mlir
    %1 = tp.reshard %0 to <@mesh, [{}, {"tp"} ]> : tensor<2x4xf32>
    ```
    ```
    <["tp"=2]>   %0: [{"tp"}, {} ]   %1: [{}, {"tp"} ]
    rank 0:      a b c d             a b
                                     e f
    rank 1:      e f g h             c d
                                     g h
    ```
  }];
  let arguments = (ins AnyRankedTensor:$input, Tp_LayoutAttr:$layout);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = "$input `to` $layout attr-dict `:` type($input)";
  let hasVerifier = 1;
}

def Tp_ManualOp : Tp_Op<"manual", [SingleBlock, IsolatedFromAbove, RecursiveMemoryEffects,
    DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "what the user computes on each rank's parts, with collectives of their own";
  let description = [{
    The inputs come in `in_layouts`, the results lie in `out_layouts`; the body has their local types and
    is partitioned already. Where ranks that should hold equal parts of a result do not, the first one
    counts.

    ```mlir
    %0 = tp.manual(%x) in [#tp.layout<@mesh, [{"tp"} ]>] out [#tp.layout<@mesh, [{} ]>] {
    ^bb0(%part: tensor<4xf32>):
      %1 = tp.all_reduce %part add over <@mesh, {"tp"}> : tensor<4xf32>
      tp.yield %1 : tensor<4xf32>
    } : (tensor<8xf32>) -> tensor<4xf32>
    ```
  }];
  let arguments = (ins Variadic<AnyRankedTensor>:$inputs, TypedArrayAttrBase<Tp_LayoutAttr, "layouts">:$in_layouts,
                       TypedArrayAttrBase<Tp_LayoutAttr, "layouts">:$out_layouts);
  let regions = (region SizedRegion<1>:$body);
  let results = (outs Variadic<AnyRankedTensor>);
  let assemblyFormat = [{
    `(` $inputs `)` `in` $in_layouts `out` $out_layouts $body attr-dict `:` functional-type(operands, results)
  }];
  let extraClassDeclaration = [{
    LayoutAttr getInLayout(unsigned i) { return ::llvm::cast<LayoutAttr>(getInLayouts()[i]); }
    LayoutAttr getOutLayout(unsigned i) { return ::llvm::cast<LayoutAttr>(getOutLayouts()[i]); }
  }];
}

def Tp_YieldOp : Tp_Op<"yield", [Pure, Terminator, ParentOneOf<["ManualOp"]>]> {
  let summary = "a manual op's local results";
  let arguments = (ins Variadic<AnyRankedTensor>:$results);
  let assemblyFormat = "attr-dict ($results^ `:` type($results))?";
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
  let description = [{
    ```mlir
    %1 = tp.all_reduce %0 add over <@mesh, {"tp"}> : tensor<2xf32>
    ```
    ```
    <["tp"=3]>   %0     %1
    rank 0:      1 2    9 12
    rank 1:      3 4    9 12
    rank 2:      5 6    9 12
    ```
    In layouts: `partial = {"tp"}` becomes nothing. `and` and `or` need integer
    elements.
  }];
  let arguments = (ins AnyRankedTensor:$input, Tp_ReductionKind:$kind, Tp_GroupAttr:$group);
  let assemblyFormat = "$input $kind `over` $group attr-dict `:` type($input)";
}

def Tp_AllGatherOp : Tp_Collective<"all_gather", [Pure]> {
  let summary = "concatenates the tensors of a group along `dim`, in group order";
  let description = [{
    ```mlir
    %1 = tp.all_gather %0 dim = 0 over <@mesh, {"tp"}> : (tensor<2xf32>) -> tensor<6xf32>
    ```
    ```
    <["tp"=3]>   %0     %1
    rank 0:      a b    a b c d e f
    rank 1:      c d    a b c d e f
    rank 2:      e f    a b c d e f
    ```
    In layouts: `{"tp"}` becomes `{}`. Of a dimension `{"dp", "tp"}` it removes the
    minor axes.
  }];
  let arguments = (ins AnyRankedTensor:$input, I64Attr:$dim, Tp_GroupAttr:$group);
  let assemblyFormat = "$input `dim` `=` $dim `over` $group attr-dict `:` functional-type(operands, results)";
}

def Tp_ReduceScatterOp : Tp_Collective<"reduce_scatter", [Pure]> {
  let summary = "combines the tensors of a group; rank i of the group gets part i along `dim`";
  let description = [{
    ```mlir
    %1 = tp.reduce_scatter %0 add dim = 0 over <@mesh, {"tp"}> : (tensor<4xf32>) -> tensor<2xf32>
    ```
    ```
    <["tp"=2]>   %0         %1
    rank 0:      1 2 3 4    6 8
    rank 1:      5 6 7 8    10 12
    ```
    In layouts: `[{} ], partial = {"tp"}` becomes `[{"tp"} ]`. The same as all_reduce
    and local_slice, for half the bytes. The dimension divides by the size of the
    group.
  }];
  let arguments = (ins AnyRankedTensor:$input, Tp_ReductionKind:$kind, I64Attr:$dim, Tp_GroupAttr:$group);
  let assemblyFormat = "$input $kind `dim` `=` $dim `over` $group attr-dict `:` functional-type(operands, results)";
}

def Tp_AllToAllOp : Tp_Collective<"all_to_all", [Pure]> {
  let summary = "splits along `split_dim`, sends part i to rank i of the group, concatenates what came along `concat_dim`";
  let description = [{
    ```mlir
    %1 = tp.all_to_all %0 split = 0 concat = 1 over <@mesh, {"tp"}> : (tensor<2x2xf32>) -> tensor<1x4xf32>
    ```
    ```
    <["tp"=2]>   %0     %1
    rank 0:      a b    a b e f
                 c d
    rank 1:      e f    c d g h
                 g h
    ```
    In layouts: `[{}, {"tp"} ]` becomes `[{"tp"}, {} ]`. What comes is concatenated in
    group order. Along one dimension, it moves parts of that dimension:
    ```
    <["tp"=2]>   %0         split = 0 concat = 0
    rank 0:      a b c d    a b e f
    rank 1:      e f g h    c d g h
    ```
    The split dimension divides by the size of the group.
  }];
  let arguments = (ins AnyRankedTensor:$input, I64Attr:$split_dim, I64Attr:$concat_dim, Tp_GroupAttr:$group);
  let assemblyFormat = "$input `split` `=` $split_dim `concat` `=` $concat_dim `over` $group attr-dict `:` functional-type(operands, results)";
}

def Tp_CollectivePermuteOp : Tp_Collective<"collective_permute", [Pure, SameOperandsAndResultType]> {
  let summary = "rank `pairs[2i]` of the group sends to `pairs[2i + 1]`; a rank that receives nothing gets zeros";
  let description = [{
    ```mlir
    %1 = tp.collective_permute %0 pairs = [0, 1, 1, 2] over <@mesh, {"tp"}> : tensor<2xf32>
    ```
    ```
    <["tp"=3]>   %0     %1
    rank 0:      a b    0 0
    rank 1:      c d    a b
    rank 2:      e f    c d
    ```
    Numbers are positions in the group. A rank sends once and receives once at most.
  }];
  let arguments = (ins AnyRankedTensor:$input, DenseI64ArrayAttr:$pairs, Tp_GroupAttr:$group);
  let assemblyFormat = "$input `pairs` `=` $pairs `over` $group attr-dict `:` type($input)";
}

def Tp_BroadcastOp : Tp_Collective<"broadcast", [Pure, SameOperandsAndResultType]> {
  let summary = "every rank of a group gets the tensor of the group's rank `root`";
  let description = [{
    ```mlir
    %1 = tp.broadcast %0 root = 1 over <@mesh, {"tp"}> : tensor<2xf32>
    ```
    ```
    <["tp"=3]>   %0     %1
    rank 0:      a b    c d
    rank 1:      c d    c d
    rank 2:      e f    c d
    ```
  }];
  let arguments = (ins AnyRankedTensor:$input, I64Attr:$root, Tp_GroupAttr:$group);
  let assemblyFormat = "$input `root` `=` $root `over` $group attr-dict `:` type($input)";
}

def Tp_LocalSliceOp : Tp_Collective<"local_slice", [Pure]> {
  let summary = "the part that a rank takes of a value that is equal on the whole group: part i along `dim` for rank i; no communication";
  let description = [{
    ```mlir
    %1 = tp.local_slice %0 dim = 0 over <@mesh, {"tp"}> : (tensor<4xf32>) -> tensor<2xf32>
    ```
    ```
    <["tp"=2]>   %0         %1
    rank 0:      a b c d    a b
    rank 1:      a b c d    c d
    ```
    In layouts: `{}` becomes `{"tp"}`. The dimension divides by the size of the group.
  }];
  let arguments = (ins AnyRankedTensor:$input, I64Attr:$dim, Tp_GroupAttr:$group);
  let assemblyFormat = "$input `dim` `=` $dim `over` $group attr-dict `:` functional-type(operands, results)";
}

def Tp_AxisIndexOp : Tp_Collective<"axis_index", [Pure]> {
  let summary = "this rank's position in its group; the first axis is the major one";
  let description = [{
    ```mlir
    %0 = tp.axis_index <@mesh, {"tp", "dp"}> : tensor<i32>
    ```
    ```
    <["dp"=2, "tp"=2]>   {"tp"}   {"tp", "dp"}
    rank 0:              0        0
    rank 1:              1        2
    rank 2:              0        1
    rank 3:              1        3
    ```
  }];
  let arguments = (ins Tp_GroupAttr:$group);
  let assemblyFormat = "$group attr-dict `:` type($result)";
}

#endif // TP_IR_TPOPS
