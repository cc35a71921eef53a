//===- Collective.td - collectives of a manual computation ---*- tablegen -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_INPUT_STABLEHLO_COLLECTIVE
#define TP_INPUT_STABLEHLO_COLLECTIVE

include "tp/Input/StableHLO/Attributes.td"

// These stand in manual computations (jax.shard_map) only, where tp-import
// translates them to collectives of the tp dialect.

def StableHLO_ChannelHandleAttr : AttrDef<StableHLO_Dialect, "ChannelHandle"> {
  let summary = "names a channel: `#stablehlo.channel_handle<handle = 1, type = 1>`";
  let mnemonic = "channel_handle";
  let parameters = (ins "int64_t":$handle, "int64_t":$type);
  let assemblyFormat = "`<` struct(params) `>`";
}

def StableHLO_ReplicaGroups : ElementsAttrBase<
    CPred<"::llvm::isa<::mlir::DenseIntElementsAttr>($_self) && "
          "::llvm::cast<::mlir::DenseIntElementsAttr>($_self).getElementType().isSignlessInteger(64) && "
          "::llvm::cast<::mlir::DenseIntElementsAttr>($_self).getType().getRank() == 2">,
    "2-dimensional i64 elements attribute"> {
  let storageType = "::mlir::DenseIntElementsAttr";
  let returnType = "::mlir::DenseIntElementsAttr";
}

class StableHLO_Collective<string mnemonic, list<Trait> traits = []> : StableHLO_Op<mnemonic, traits> {
  let hasVerifier = 1;
}

def StableHLO_AllReduceOp : StableHLO_Collective<"all_reduce", [SingleBlock, RecursiveMemoryEffects]> {
  let summary = "combines the groups' tensors; each device gets the result";
  let arguments = (ins Variadic<StableHLO_Tensor>:$operands, StableHLO_ReplicaGroups:$replica_groups,
    OptionalAttr<StableHLO_ChannelHandleAttr>:$channel_handle, UnitAttr:$use_global_device_ids);
  let regions = (region SizedRegion<1>:$computation);
  let results = (outs Variadic<StableHLO_Tensor>);
}

def StableHLO_ReduceScatterOp : StableHLO_Collective<"reduce_scatter", [SingleBlock, RecursiveMemoryEffects]> {
  let summary = "combines the groups' tensors; each device gets its part";
  let arguments = (ins StableHLO_Tensor:$operand, I64Attr:$scatter_dimension, StableHLO_ReplicaGroups:$replica_groups,
    OptionalAttr<StableHLO_ChannelHandleAttr>:$channel_handle, UnitAttr:$use_global_device_ids);
  let regions = (region SizedRegion<1>:$computation);
  let results = (outs StableHLO_Tensor);
}

def StableHLO_AllGatherOp : StableHLO_Collective<"all_gather", [Pure]> {
  let summary = "concatenates the groups' tensors";
  let arguments = (ins Variadic<StableHLO_Tensor>:$operands, I64Attr:$all_gather_dim,
    StableHLO_ReplicaGroups:$replica_groups, OptionalAttr<StableHLO_ChannelHandleAttr>:$channel_handle,
    UnitAttr:$use_global_device_ids);
  let results = (outs Variadic<StableHLO_Tensor>);
}

def StableHLO_AllToAllOp : StableHLO_Collective<"all_to_all", [Pure]> {
  let summary = "splits each device's tensor, sends a part to each of the group, concatenates what came";
  let arguments = (ins Variadic<StableHLO_Tensor>:$operands, I64Attr:$split_dimension, I64Attr:$concat_dimension,
    I64Attr:$split_count, StableHLO_ReplicaGroups:$replica_groups,
    OptionalAttr<StableHLO_ChannelHandleAttr>:$channel_handle);
  let results = (outs Variadic<StableHLO_Tensor>);
}

def StableHLO_CollectivePermuteOp : StableHLO_Collective<"collective_permute", [Pure, SameOperandsAndResultType]> {
  let summary = "sends tensors from source to target; a device that receives nothing gets zeros";
  let arguments = (ins StableHLO_Tensor:$operand, StableHLO_ReplicaGroups:$source_target_pairs,
    OptionalAttr<StableHLO_ChannelHandleAttr>:$channel_handle);
  let results = (outs StableHLO_Tensor);
}

def StableHLO_CollectiveBroadcastOp : StableHLO_Collective<"collective_broadcast",
    [Pure, SameOperandsAndResultType]> {
  let summary = "each device of a group gets the tensor of its first one; one in no group gets zeros";
  let arguments = (ins StableHLO_Tensor:$operand, StableHLO_ReplicaGroups:$replica_groups,
    OptionalAttr<StableHLO_ChannelHandleAttr>:$channel_handle);
  let results = (outs StableHLO_Tensor);
}

class StableHLO_DeviceNumber<string mnemonic, string what> : StableHLO_Op<mnemonic, [Pure]> {
  let summary = what;
  let results = (outs 0DTensorOf<[UI32]>:$result);
  let assemblyFormat = "attr-dict `:` type($result)";
}
def StableHLO_PartitionIdOp : StableHLO_DeviceNumber<"partition_id", "this device's number in the mesh">;
def StableHLO_ReplicaIdOp : StableHLO_DeviceNumber<"replica_id", "this device's replica; 0, as there is one">;

#endif // TP_INPUT_STABLEHLO_COLLECTIVE
