//===- ShardingRuleInterface.td --------------------------------*- tablegen -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_SHARDING_SHARDINGRULEINTERFACE
#define TP_SHARDING_SHARDINGRULEINTERFACE

include "mlir/IR/OpBase.td"

def ShardingRuleOpInterface : OpInterface<"ShardingRuleOpInterface"> {
  let cppNamespace = "::tp";
  let description = [{
    How an op may be split over a mesh. Implemented as external models in
    lib/ShardingRules, one file per op family.
  }];
  let methods = [
    InterfaceMethod<"the op in einsum notation", "::tp::ShardingRule", "getShardingRule">,
    InterfaceMethod<[{
        Builds the op that computes this rank's part at `context.builder()` and
        returns its results, one per result of the op. The default is the same op (attributes
        and regions cloned) with local operands and local result types, after masking padding
        of operands along reduction factors that are split unevenly with the reduction's neutral element
        (for contractions: zero).
      }], "::llvm::FailureOr<::llvm::SmallVector<::mlir::Value>>", "localize",
      (ins "::tp::LocalizeContext &":$context), "",
      "return ::tp::localizeByDefault($_op, context);">,
  ];
}

def ControlShardingOpInterface : OpInterface<"ControlShardingOpInterface"> {
  let cppNamespace = "::tp";
  let description = [{
    An op with regions that run in the sharded program (while, case, if), in contrast to
    regions that only describe a scalar combiner (reduce, scatter, sort). Ops in such regions
    are planned and partitioned like the others. It has no sharding rule; its ties say which
    values share a layout. Values that are in no tie (predicates, trip counts) must be whole
    and complete.
  }];
  let methods = [
    InterfaceMethod<"values and operands that share a layout", "::llvm::SmallVector<::tp::Tie>", "getTies">,
    InterfaceMethod<"operands and terminator operands that must be complete and whole",
      "::llvm::SmallVector<::mlir::OpOperand *>", "getWholeOperands">,
  ];
}

#endif // TP_SHARDING_SHARDINGRULEINTERFACE
