//===- CallModels.cpp - ops on tensors become calls on buffers ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CallModels.h"
#include "tp/Input/StableHLO/StableHLO.h"
#include "tp/Lowering/Host/HostDialect.h"
#include "tp/Lowering/Linalg/Lapack.h"
#include "mlir/Dialect/Bufferization/IR/BufferizableOpInterface.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace mlir::bufferization;
using namespace tp;
namespace shlo = ::stablehlo;

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

//===----------------------------------------------------------------------===//
// The calls
//===----------------------------------------------------------------------===//

template <typename OpTy>
static LogicalResult createCall(RewriterBase &rewriter, OpTy op, ArrayRef<Value> inputs, ArrayRef<Value> outputs) {
  auto call = host::CollectiveOp::create(
      rewriter, op.getLoc(), rewriter.getStringAttr(OpTy::getOperationName().substr(3)), inputs[0], outputs[0],
      rewriter.getDenseI64ArrayAttr(getParams(op)), op.getGroup(), getReduction(op));
  // What the collective is for stays on it, for the report.
  for (NamedAttribute attribute : op->getDiscardableAttrs())
    call->setAttr(attribute.getName(), attribute.getValue());
  return success();
}

static LogicalResult createCall(RewriterBase &rewriter, shlo::CustomCallOp op, ArrayRef<Value> inputs,
                                ArrayRef<Value> outputs) {
  FailureOr<LapackCall> call = parseLapackCall(op);
  if (failed(call))
    return failure();
  host::LapackOp::create(rewriter, op.getLoc(), rewriter.getStringAttr(call->function), inputs, outputs,
                         rewriter.getDenseI64ArrayAttr(call->params));
  return success();
}

static LogicalResult createCall(RewriterBase &rewriter, host::ConvolutionOp op, ArrayRef<Value> inputs,
                                ArrayRef<Value> outputs) {
  host::ConvolutionOp::create(rewriter, op.getLoc(), /*result=*/Type(), op.getKind(), inputs[0], inputs[1], outputs[0],
                              /*workspace=*/Value(), op.getXSizes(), op.getXStrides(), op.getWSizes(), op.getWStrides(),
                              op.getYSizes(), op.getYStrides(), op.getPadding(), op.getStrides(), op.getDilations(),
                              op.getGroups());
  return success();
}

//===----------------------------------------------------------------------===//
// Their buffers
//===----------------------------------------------------------------------===//

/// A new buffer of a tensor's or a buffer's shape.
static FailureOr<Value> allocate(RewriterBase &rewriter, Location loc, Type type, const BufferizationOptions &options) {
  auto shaped = cast<ShapedType>(type);
  return options.createAlloc(rewriter, loc, MemRefType::get(shaped.getShape(), shaped.getElementType()), {});
}

namespace {
template <typename OpTy> struct CallModel : BufferizableOpInterface::ExternalModel<CallModel<OpTy>, OpTy> {
  bool bufferizesToMemoryRead(Operation *, OpOperand &, const AnalysisState &) const { return true; }
  bool bufferizesToMemoryWrite(Operation *, OpOperand &, const AnalysisState &) const { return false; }
  bool bufferizesToAllocation(Operation *, Value) const { return true; }
  AliasingValueList getAliasingValues(Operation *, OpOperand &, const AnalysisState &) const { return {}; }

  LogicalResult bufferize(Operation *op, RewriterBase &rewriter, const BufferizationOptions &options,
                          BufferizationState &state) const {
    SmallVector<Value> inputs, outputs;
    for (Value operand : op->getOperands()) {
      FailureOr<Value> input = getBuffer(rewriter, operand, options, state);
      if (failed(input))
        return failure();
      if (!cast<MemRefType>(input->getType()).getLayout().isIdentity()) {
        FailureOr<Value> dense = allocate(rewriter, op->getLoc(), input->getType(), options);
        if (failed(dense) || failed(options.createMemCpy(rewriter, op->getLoc(), *input, *dense)))
          return failure();
        input = dense;
      }
      inputs.push_back(*input);
    }
    for (Type type : op->getResultTypes()) {
      FailureOr<Value> output = allocate(rewriter, op->getLoc(), type, options);
      if (failed(output))
        return failure();
      outputs.push_back(*output);
    }
    if (failed(createCall(rewriter, cast<OpTy>(op), inputs, outputs)))
      return failure();
    replaceOpWithBufferizedValues(rewriter, op, outputs);
    return success();
  }
};
} // namespace

void tp::registerCallModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, TpDialect *) {
    context->loadDialect<host::HostDialect, memref::MemRefDialect>();
    AllReduceOp::attachInterface<CallModel<AllReduceOp>>(*context);
    AllGatherOp::attachInterface<CallModel<AllGatherOp>>(*context);
    ReduceScatterOp::attachInterface<CallModel<ReduceScatterOp>>(*context);
    AllToAllOp::attachInterface<CallModel<AllToAllOp>>(*context);
    CollectivePermuteOp::attachInterface<CallModel<CollectivePermuteOp>>(*context);
    BroadcastOp::attachInterface<CallModel<BroadcastOp>>(*context);
  });
  registry.addExtension(+[](MLIRContext *context, host::HostDialect *) {
    context->loadDialect<memref::MemRefDialect>();
    host::ConvolutionOp::attachInterface<CallModel<host::ConvolutionOp>>(*context);
  });
  registry.addExtension(+[](MLIRContext *context, shlo::StableHLODialect *) {
    context->loadDialect<host::HostDialect, memref::MemRefDialect>();
    shlo::CustomCallOp::attachInterface<CallModel<shlo::CustomCallOp>>(*context);
  });
}
