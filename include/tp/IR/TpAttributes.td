//===- TpAttributes.td - mesh, axes, layouts -------------------*- tablegen -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_IR_TPATTRIBUTES
#define TP_IR_TPATTRIBUTES

include "mlir/IR/AttrTypeBase.td"
include "mlir/IR/BuiltinAttributeInterfaces.td"
include "mlir/IR/EnumAttr.td"
include "mlir/IR/OpBase.td"

def TpDialect : Dialect {
  let name = "tp";
  let cppNamespace = "::tp";
  let summary = "layouts of tensors on a mesh of devices, and the collectives between them";
  let description = [{
    This page is generated from `include/tp/IR` (`ninja tp-docs`). What layouts
    mean is told at length in [layouts](../layouts.md).

    A program carries its layouts in these attributes while its types are global
    (phase annotated):

    | attribute | on | value |
    | --- | --- | --- |
    | `tp.layout` | an op with one result that is a ranked tensor; an argument or a result of a function | a `#tp.layout` |
    | `tp.layouts` | an op with several results | an array with a `#tp.layout` per result, `unit` where it has none |
    | `tp.block_layouts` | an op with regions that run | an array per region of a `#tp.layout` per argument of its entry block |

    Once its types are those of a rank's parts (phase partitioned), only the
    function's arguments and results keep theirs:

    | attribute | on | value |
    | --- | --- | --- |
    | `tp.global_type` | an argument or a result of a function | its type before partition, to which `tp.layout` belongs |

    Drawings show which rank holds what. Rows of a dimension are numbered, `.` is
    padding, and letters are any elements.
  }];
  let useDefaultAttributePrinterParser = 1;
  let hasOperationAttrVerify = 1;
  let hasRegionArgAttrVerify = 1;
  let hasRegionResultAttrVerify = 1;
  let extraClassDeclaration = [{
    static constexpr llvm::StringLiteral kLayoutAttr = "tp.layout";
    static constexpr llvm::StringLiteral kLayoutsAttr = "tp.layouts";
    static constexpr llvm::StringLiteral kBlockLayoutsAttr = "tp.block_layouts";
    static constexpr llvm::StringLiteral kGlobalTypeAttr = "tp.global_type";
    void registerAttributes();
  }];
}

class Tp_Attr<string name, string mnemonic_, list<Trait> traits = []>
    : AttrDef<TpDialect, name, traits> { let mnemonic = mnemonic_; }

def Tp_ReductionKind : I32EnumAttr<"ReductionKind", "how the terms of a partial value combine", [
    I32EnumAttrCase<"add", 0>, I32EnumAttrCase<"mul", 1>, I32EnumAttrCase<"max", 2>,
    I32EnumAttrCase<"min", 3>, I32EnumAttrCase<"and_", 4, "and">, I32EnumAttrCase<"or_", 5, "or">]> {
  let cppNamespace = "::tp";
}

def Tp_MeshAxisAttr : Tp_Attr<"MeshAxis", "mesh_axis"> {
  let summary = "a named axis of a mesh, `\"tp\"=4`";
  let parameters = (ins "::mlir::StringAttr":$name, "int64_t":$size);
  let hasCustomAssemblyFormat = 1;
}

def Tp_MeshAttr : Tp_Attr<"Mesh", "mesh"> {
  let summary = "devices arranged in named axes";
  let description = [{
    `<["dp"=2, "tp"=4]>`: names are distinct, sizes at least 1; `<[]>` is one
    device. A mesh has at most 2147483647 ranks, since their numbers are 32-bit
    in programs.
  }];
  let parameters = (ins ArrayRefParameter<"MeshAxisAttr">:$axes);
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    /// Size of axis `name`, or 0 if the mesh has none of that name.
    int64_t getAxisSize(llvm::StringRef name) const;
    int64_t getRankCount() const;
    /// Position of `name` among the axes, or -1.
    int64_t getAxisPosition(llvm::StringRef name) const;
    /// The text, e.g. `<["dp"=2, "tp"=4]>`.
    std::string str() const;
  }];
}

def Tp_AxisRefAttr : Tp_Attr<"AxisRef", "axis"> {
  let summary = "an axis or a part of one";
  let description = [{
    `"tp"`, or the sub-axis `"tp":(1)2` (pre-size, size). A sub-axis of pre-size p and size s
    of an axis of size n views the axis as `p x s x n/(p*s)` and is the middle digit.
    `size` 0 says the whole axis (then `pre_size` is 1).
    ```
    <["tp"=4]>   "tp"   "tp":(1)2   "tp":(2)2
    rank 0:      0      0           0
    rank 1:      1      0           1
    rank 2:      2      1           0
    rank 3:      3      1           1
    ```
    Split over the upper digit, over the lower one, and over both in the other
    order:
    ```layout
    <["tp"=4]> 8 rows {"tp":(1)2}
    rank 0: 0 1 2 3
    rank 1: 0 1 2 3
    rank 2: 4 5 6 7
    rank 3: 4 5 6 7
    ```
    ```layout
    <["tp"=4]> 8 rows {"tp":(2)2}
    rank 0: 0 1 2 3
    rank 1: 4 5 6 7
    rank 2: 0 1 2 3
    rank 3: 4 5 6 7
    ```
    ```layout
    <["tp"=4]> 8 rows {"tp":(2)2, "tp":(1)2}
    rank 0: 0 1
    rank 1: 4 5
    rank 2: 2 3
    rank 3: 6 7
    ```
    Axes that share a digit overlap: no tensor is split over both.
  }];
  let parameters = (ins "::mlir::StringAttr":$name, "int64_t":$preSize, "int64_t":$size);
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
  let builders = [AttrBuilder<(ins "llvm::StringRef":$name)>];
  let extraClassDeclaration = [{
    bool isWhole() const { return getSize() == 0; }
    /// True if the two share digits of one axis, so that no tensor can be
    /// split over both.
    bool overlaps(AxisRefAttr other) const;
    /// The text, e.g. `"tp":(1)2`.
    std::string str() const;
    /// Number of parts this axis splits into on `mesh`.
    int64_t getSizeIn(MeshAttr mesh) const;
  }];
}

def Tp_DimLayoutAttr : Tp_Attr<"DimLayout", "dim"> {
  let summary = "how one dimension is split, as mixed radix from major to minor";
  let description = [{
    Items are `AxisRefAttr` (split) and `IntegerAttr` i64 (unsplit factor). Text:
    `{}` whole, `{"dp", "tp"}`, `3x{"tp"}` three blocks each split over tp,
    `{"dp"}x3x{"tp"}`, `{"tp"}x32` split over tp in chunks of 32 (given only where it is not
    the extent over the axis size, rounded up), `{?}`, `{"tp", ?}` open: may be split further.

    Split over an axis: a rank holds the rows over the axis's size, rounded up.
    ```layout
    <["tp"=4]> 10 rows {"tp"}
    rank 0: 0 1 2
    rank 1: 3 4 5
    rank 2: 6 7 8
    rank 3: 9 . .
    ```
    Block-wise: three blocks, each split. Fused query, key and value columns lie
    so, and every rank has its heads of all three. Blocks divide the rows.
    ```layout
    <["tp"=2]> 12 rows 3x{"tp"}
    rank 0: 0 1 4 5 8 9
    rank 1: 2 3 6 7 10 11
    ```
    Split over two axes, with blocks between:
    ```layout
    <["dp"=2, "tp"=2]> 8 rows {"dp"}x2x{"tp"}
    rank 0: 0 2
    rank 1: 1 3
    rank 2: 4 6
    rank 3: 5 7
    ```
    In chunks of six rows, which are one head:
    ```layout
    <["tp"=3]> 12 rows {"tp"}x6
    rank 0: 0 1 2 3 4 5
    rank 1: 6 7 8 9 10 11
    rank 2: . . . . . .
    ```
  }];
  let parameters = (ins ArrayRefParameter<"::mlir::Attribute">:$items, "bool":$open);
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    bool isWhole() const { return getItems().empty(); }
    /// The text, e.g. `3x{"tp"}`.
    std::string str() const;
  }];
}

def Tp_LayoutAttr : Tp_Attr<"Layout", "layout"> {
  let summary = "how one tensor lies on the mesh";
  let description = [{
    For each dimension how it is split, then the axes over which the tensor is
    partial and, unless it is `add`, the reduction that is pending.
    ```mlir
    #tp.layout<@mesh, [{"dp"}, {"tp"} ]>
    #tp.layout<@mesh, [{} ], partial = {"tp"}>
    #tp.layout<@mesh, [{} ], partial = max {"tp"}>
    ```
    An axis (or each digit of it) is used once: it splits one dimension, or the
    tensor is partial over it, or all its ranks hold the same.
    ```
    <["dp"=2, "tp"=2]>, 4 rows and 4 columns, [{"dp"}, {"tp"} ]

                columns 0 1   columns 2 3
    rows 0 1    rank 0        rank 1
    rows 2 3    rank 2        rank 3
    ```
    A partial value is the combination of what the ranks hold. Here it is 5 7 9:
    ```
    <["tp"=2]>, 3 rows, [{} ], partial = {"tp"}

    rank 0:  1 2 3
    rank 1:  4 5 6
    ```
    Only ops that are linear in it take a value that is partial by `add`.
  }];
  let parameters = (ins "::mlir::FlatSymbolRefAttr":$mesh,
                        ArrayRefParameter<"DimLayoutAttr">:$dims,
                        ArrayRefParameter<"AxisRefAttr">:$partial,
                        "ReductionKind":$reduction);
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    /// All dimensions whole, nothing partial, everything closed.
    static LayoutAttr getReplicated(::mlir::FlatSymbolRefAttr mesh, int64_t rank);
    bool isPartial() const { return !getPartial().empty(); }
    bool isClosed() const;
    bool isReplicated() const;
    LayoutAttr withoutPartial() const;
    LayoutAttr withPartial(llvm::ArrayRef<AxisRefAttr> axes, ReductionKind kind) const;
    /// Checks this layout against a mesh and a shape (rank, axes known, none twice, sub-axes
    /// divide and do not overlap, block counts divide, chunks cover).
    llvm::LogicalResult verifyFor(MeshAttr mesh, ::mlir::RankedTensorType type,
        llvm::function_ref<::mlir::InFlightDiagnostic()> emitError) const;
  }];
}

def Tp_GroupAttr : Tp_Attr<"Group", "group"> {
  let summary = "the groups of a collective: ranks that differ only in these axes, in row-major order of the list";
  let description = [{
    `<@mesh, {"tp"}>`: at least one axis, none twice.
    ```
    <["dp"=2, "tp"=2]>   {"tp"}         groups (0 1) (2 3)
                         {"dp"}         groups (0 2) (1 3)
                         {"dp", "tp"}   group (0 1 2 3)
                         {"tp", "dp"}   group (0 2 1 3)
    <["tp"=4]>           {"tp":(1)2}    groups (0 2) (1 3)
                         {"tp":(2)2}    groups (0 1) (2 3)
    ```
  }];
  let parameters = (ins "::mlir::FlatSymbolRefAttr":$mesh, ArrayRefParameter<"AxisRefAttr">:$axes);
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    int64_t getSizeIn(MeshAttr mesh) const;
  }];
}

#endif // TP_IR_TPATTRIBUTES
