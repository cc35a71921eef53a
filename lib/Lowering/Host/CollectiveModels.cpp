//===- CollectiveModels.cpp - collectives on tensors become collectives on buffers ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CollectiveModels.h"
#include "tp/Lowering/Host/HostDialect.h"
#include "mlir/Dialect/Bufferization/IR/BufferizableOpInterface.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace mlir::bufferization;
using namespace tp;

/// The integers of a collective, as host.collective lists them.
static SmallVector<int64_t> getParams(AllReduceOp) { return {}; }
static SmallVector<int64_t> getParams(AllGatherOp op) { return {int64_t(op.getDim())}; }
static SmallVector<int64_t> getParams(ReduceScatterOp op) { return {int64_t(op.getDim())}; }
static SmallVector<int64_t> getParams(AllToAllOp op) { return {int64_t(op.getSplitDim()), int64_t(op.getConcatDim())}; }
static SmallVector<int64_t> getParams(CollectivePermuteOp op) { return SmallVector<int64_t>(op.getPairs()); }
static SmallVector<int64_t> getParams(BroadcastOp op) { return {int64_t(op.getRoot())}; }

template <typename OpTy> static ReductionKindAttr getReduction(OpTy op) {
  if constexpr (std::is_same_v<OpTy, AllReduceOp> || std::is_same_v<OpTy, ReduceScatterOp>)
    return op.getKindAttr();
  return nullptr;
}

namespace {
template <typename OpTy> struct CollectiveModel : BufferizableOpInterface::ExternalModel<CollectiveModel<OpTy>, OpTy> {
  bool bufferizesToMemoryRead(Operation *, OpOperand &, const AnalysisState &) const { return true; }
  bool bufferizesToMemoryWrite(Operation *, OpOperand &, const AnalysisState &) const { return false; }
  bool bufferizesToAllocation(Operation *, Value) const { return true; }
  AliasingValueList getAliasingValues(Operation *, OpOperand &, const AnalysisState &) const { return {}; }

  LogicalResult bufferize(Operation *operation, RewriterBase &rewriter, const BufferizationOptions &options,
                          BufferizationState &state) const {
    auto op = cast<OpTy>(operation);
    FailureOr<Value> input = getBuffer(rewriter, op.getInput(), options, state);
    if (failed(input))
      return failure();
    auto inputType = cast<MemRefType>(input->getType());
    if (!inputType.getLayout().isIdentity()) {
      auto denseType = MemRefType::get(inputType.getShape(), inputType.getElementType());
      FailureOr<Value> dense = options.createAlloc(rewriter, op.getLoc(), denseType, {});
      if (failed(dense) || failed(options.createMemCpy(rewriter, op.getLoc(), *input, *dense)))
        return failure();
      input = dense;
    }
    auto type = cast<RankedTensorType>(op.getType());
    FailureOr<Value> output =
        options.createAlloc(rewriter, op.getLoc(), MemRefType::get(type.getShape(), type.getElementType()), {});
    if (failed(output))
      return failure();
    auto call = host::CollectiveOp::create(
        rewriter, op.getLoc(), rewriter.getStringAttr(OpTy::getOperationName().substr(3)), *input, *output,
        rewriter.getDenseI64ArrayAttr(getParams(op)), op.getGroup(), getReduction(op));
    // What the collective is for stays on it, for the report.
    for (NamedAttribute attribute : op->getDiscardableAttrs())
      call->setAttr(attribute.getName(), attribute.getValue());
    replaceOpWithBufferizedValues(rewriter, op, *output);
    return success();
  }
};
} // namespace

void tp::registerCollectiveModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, TpDialect *) {
    context->loadDialect<host::HostDialect, memref::MemRefDialect>();
    AllReduceOp::attachInterface<CollectiveModel<AllReduceOp>>(*context);
    AllGatherOp::attachInterface<CollectiveModel<AllGatherOp>>(*context);
    ReduceScatterOp::attachInterface<CollectiveModel<ReduceScatterOp>>(*context);
    AllToAllOp::attachInterface<CollectiveModel<AllToAllOp>>(*context);
    CollectivePermuteOp::attachInterface<CollectiveModel<CollectivePermuteOp>>(*context);
    BroadcastOp::attachInterface<CollectiveModel<BroadcastOp>>(*context);
  });
}
