//===- LapackModels.cpp - calls of LAPACK become calls on buffers ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LapackModels.h"
#include "tp/Lowering/Host/HostDialect.h"
#include "tp/Input/StableHLO/StableHLO.h"
#include "tp/Lowering/Linalg/Lapack.h"
#include "mlir/Dialect/Bufferization/IR/BufferizableOpInterface.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace mlir::bufferization;
using namespace tp;
namespace shlo = ::stablehlo;

namespace {
struct LapackModel : BufferizableOpInterface::ExternalModel<LapackModel, shlo::CustomCallOp> {
  bool bufferizesToMemoryRead(Operation *, OpOperand &, const AnalysisState &) const { return true; }
  bool bufferizesToMemoryWrite(Operation *, OpOperand &, const AnalysisState &) const { return false; }
  bool bufferizesToAllocation(Operation *, Value) const { return true; }
  AliasingValueList getAliasingValues(Operation *, OpOperand &, const AnalysisState &) const { return {}; }

  LogicalResult bufferize(Operation *operation, RewriterBase &rewriter, const BufferizationOptions &options,
                          BufferizationState &state) const {
    auto op = cast<shlo::CustomCallOp>(operation);
    FailureOr<LapackCall> call = parseLapackCall(op);
    if (failed(call))
      return failure();
    auto getDenseType = [](Type type) {
      auto shaped = cast<ShapedType>(type);
      return MemRefType::get(shaped.getShape(), shaped.getElementType());
    };
    SmallVector<Value> inputs, outputs;
    for (Value operand : op.getInputs()) {
      FailureOr<Value> input = getBuffer(rewriter, operand, options, state);
      if (failed(input))
        return failure();
      if (!cast<MemRefType>(input->getType()).getLayout().isIdentity()) {
        FailureOr<Value> dense = options.createAlloc(rewriter, op.getLoc(), getDenseType(input->getType()), {});
        if (failed(dense) || failed(options.createMemCpy(rewriter, op.getLoc(), *input, *dense)))
          return failure();
        input = dense;
      }
      inputs.push_back(*input);
    }
    for (Type type : op->getResultTypes()) {
      FailureOr<Value> output = options.createAlloc(rewriter, op.getLoc(), getDenseType(type), {});
      if (failed(output))
        return failure();
      outputs.push_back(*output);
    }
    host::LapackOp::create(rewriter, op.getLoc(), rewriter.getStringAttr(call->function), inputs, outputs,
                           rewriter.getDenseI64ArrayAttr(call->params));
    replaceOpWithBufferizedValues(rewriter, op, outputs);
    return success();
  }
};
} // namespace

void tp::registerLapackModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, shlo::StableHLODialect *) {
    context->loadDialect<host::HostDialect, memref::MemRefDialect>();
    shlo::CustomCallOp::attachInterface<LapackModel>(*context);
  });
}
