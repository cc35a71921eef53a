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
  let useDefaultAttributePrinterParser = 1;
  let hasOperationAttrVerify = 1;
  let hasRegionArgAttrVerify = 1;
  let hasRegionResultAttrVerify = 1;
  // The discardable attributes of the annotated phase:
  //  tp.layout  : #tp.layout on an op with one ranked-tensor result, on a
  //               function argument and on a function result
  //  tp.layouts : array of #tp.layout, one per result, on an op with several
  //               (`unit` where a result has none)
  //  tp.block_layouts : on an op with regions that run, an array per region of
  //               arrays per argument of its entry block
  // and of the partitioned phase, on function arguments and results:
  //  tp.global_type : the type before partition; tp.layout is relative to it
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
  let parameters = (ins "::mlir::StringAttr":$name, "int64_t":$size);
  let hasCustomAssemblyFormat = 1; // "tp"=4
}

def Tp_MeshAttr : Tp_Attr<"Mesh", "mesh"> {
  let parameters = (ins ArrayRefParameter<"MeshAxisAttr">:$axes);
  let hasCustomAssemblyFormat = 1; // <["dp"=2, "tp"=4]>
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
    `#tp.layout<@mesh, [{"dp"}, {} ]>`, `#tp.layout<@mesh, [{}, {} ], partial = {"tp"}>` (add),
    `#tp.layout<@mesh, [{} ], partial = max {"tp"}>`.
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
  // <@mesh, {"tp"}>
  let parameters = (ins "::mlir::FlatSymbolRefAttr":$mesh, ArrayRefParameter<"AxisRefAttr">:$axes);
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    int64_t getSizeIn(MeshAttr mesh) const;
  }];
}

#endif // TP_IR_TPATTRIBUTES
