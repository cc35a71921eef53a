//===- ShardyAttributes.td - meshes and shardings ---*- tablegen -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_INPUT_SHARDY_ATTRIBUTES
#define TP_INPUT_SHARDY_ATTRIBUTES

include "mlir/IR/AttrTypeBase.td"
include "mlir/IR/OpBase.td"

def Sdy_Dialect : Dialect {
  let name = "sdy";
  let cppNamespace = "::sdy";
  let summary = "the subset of Shardy that JAX writes: what the user said about shardings";
  let description = [{
    Syntax and meaning are those of Shardy (https://openxla.org/shardy). Only the input phase has
    this dialect: tp-import turns it into meshes, layouts and manual ops of the tp dialect. The
    discardable attribute `sdy.sharding` is a `#sdy.sharding` on arguments and results of functions
    and a `#sdy.sharding_per_value` on ops.
  }];
  let useDefaultAttributePrinterParser = 1;
  let hasOperationAttrVerify = 1;
  let hasRegionArgAttrVerify = 1;
  let hasRegionResultAttrVerify = 1;
  let extraClassDeclaration = [{
    static constexpr llvm::StringLiteral kShardingAttr = "sdy.sharding";
    void registerAttributes();
  }];
}

class Sdy_Attr<string name, string mnemonic_> : AttrDef<Sdy_Dialect, name> {
  let mnemonic = mnemonic_;
  let hasCustomAssemblyFormat = 1;
}

def Sdy_MeshAxisAttr : Sdy_Attr<"MeshAxis", "mesh_axis"> {
  let summary = "a named axis with a size: `\"dp\"=2`";
  let parameters = (ins "::mlir::StringAttr":$name, "int64_t":$size);
}

def Sdy_MeshAttr : Sdy_Attr<"Mesh", "mesh"> {
  let summary = "devices in named axes: `#sdy.mesh<[\"dp\"=2, \"tp\"=4]>`";
  let description = [{
    `device_ids=[...]` gives the devices in another order than 0, 1, 2, ... A mesh without axes is the
    empty mesh or, with one device id, that device (a maximal mesh).
  }];
  let parameters = (ins ArrayRefParameter<"MeshAxisAttr">:$axes, ArrayRefParameter<"int64_t">:$deviceIds);
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    /// Size of axis `name`, or 0 if the mesh has none of that name.
    int64_t getAxisSize(llvm::StringRef name) const;
    bool isMaximal() const { return getAxes().empty() && !getDeviceIds().empty(); }
  }];
}

def Sdy_AxisRefAttr : Sdy_Attr<"AxisRef", "axis_ref"> {
  let summary = "an axis `\"x\"` or a part of one, `\"x\":(1)2` (pre-size, size)";
  // size 0: the whole axis.
  let parameters = (ins "::mlir::StringAttr":$name, "int64_t":$preSize, "int64_t":$size);
  let extraClassDeclaration = [{
    bool isWhole() const { return getSize() == 0; }
    /// The text, e.g. `"x":(1)2`.
    std::string str() const;
  }];
}

def Sdy_DimensionShardingAttr : Sdy_Attr<"DimensionSharding", "dimension_sharding"> {
  let summary = "axes of one dimension, major first: `{\"x\", ?}p1`; open with `?`";
  let parameters = (ins ArrayRefParameter<"AxisRefAttr">:$axes, "bool":$closed,
                        "std::optional<int64_t>":$priority);
}

def Sdy_TensorShardingAttr : Sdy_Attr<"TensorSharding", "sharding"> {
  let summary = "how a tensor lies on a mesh";
  let description = [{
    `#sdy.sharding<@mesh, [{"dp"}, {?} ], replicated={"tp"}, unreduced={"x"}>`. The mesh is a symbol or
    inline, `mesh<["dp"=2]>`.
  }];
  let parameters = (ins "::mlir::Attribute":$meshOrRef, ArrayRefParameter<"DimensionShardingAttr">:$dimShardings,
                        ArrayRefParameter<"AxisRefAttr">:$replicatedAxes,
                        ArrayRefParameter<"AxisRefAttr">:$unreducedAxes);
  let extraClassDeclaration = [{
    /// The mesh as seen from `from`; null if its symbol names none.
    MeshAttr getMesh(::mlir::Operation *from) const;
    /// Checks the sharding against its mesh and the type of its value.
    llvm::LogicalResult verifyFor(::mlir::Type type, ::mlir::Operation *from,
        llvm::function_ref<::mlir::InFlightDiagnostic()> emitError) const;
  }];
}

def Sdy_TensorShardingPerValueAttr : Sdy_Attr<"TensorShardingPerValue", "sharding_per_value"> {
  let summary = "one sharding per value: `<[<@mesh, [{}, {\"x\"}]>]>`";
  let parameters = (ins ArrayRefParameter<"TensorShardingAttr">:$shardings);
}

def Sdy_OpShardingRuleAttr : Sdy_Attr<"OpShardingRule", "op_sharding_rule"> {
  let summary = "the einsum of a custom call: `<([i, j])->([i, k]) {i=2, j=4, k=8}, custom>`";
  let description = "Kept as its text: tp-mlir has rules of its own for the calls that it knows.";
  let parameters = (ins "::mlir::StringAttr":$text);
}

def Sdy_ManualAxesAttr : Sdy_Attr<"ManualAxes", "manual_axes"> {
  let summary = "the axes that a manual computation handles itself: `#sdy<manual_axes{\"x\"}>`";
  let parameters = (ins ArrayRefParameter<"::mlir::StringAttr">:$axes);
}

#endif // TP_INPUT_SHARDY_ATTRIBUTES
