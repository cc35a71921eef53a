//===- Constant.cpp - rules of constant and iota --------------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Constant.h"
#include "Families.h"
#include "LocalOps.h"
#include "RuleBuilder.h"
#include "tp/Input/StableHLO/StableHLO.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

ShardingRule tp::makeSourceRule(Operation *op) {
  RuleBuilder b(op);
  for (auto [dim, size] : llvm::enumerate(::tp::getShape(op->getResult(0))))
    b.result(0, dim, b.factor(size));
  b.movesData();
  return b.rule;
}

FailureOr<Value> tp::localizeConstant(Operation *op, ElementsAttr value, LocalizeContext &context) {
  OpBuilder &builder = context.builder();
  Location loc = op->getLoc();
  auto type = cast<RankedTensorType>(op->getResult(0).getType());
  RankedTensorType localType = context.localResultType(0);
  if (auto splat = dyn_cast<SplatElementsAttr>(value))
    return Value(shlo::ConstantOp::create(builder, loc, localType, splat.resizeSplat(localType)));

  // Every rank holds the whole constant and takes its rows.
  Value local = shlo::ConstantOp::create(builder, loc, type, value);
  for (auto [dim, factors] : llvm::enumerate(context.rule().results[0])) {
    FailureOr<DimSplit> split = getDimSplit(op, context, factors, type.getDimSize(dim));
    if (failed(split))
      return failure();
    local = takeLocalRows(context, loc, local, dim, *split);
  }
  return local;
}

namespace {

/// constant () -> ([i, j])
struct ConstantRule : ShardingRuleOpInterface::ExternalModel<ConstantRule, shlo::ConstantOp> {
  ShardingRule getShardingRule(Operation *op) const { return makeSourceRule(op); }

  FailureOr<SmallVector<Value>> localize(Operation *op, LocalizeContext &context) const {
    FailureOr<Value> local = localizeConstant(op, cast<shlo::ConstantOp>(op).getValue(), context);
    if (failed(local))
      return failure();
    return SmallVector<Value>{*local};
  }
};

/// iota () -> ([i, j])
struct IotaRule : ShardingRuleOpInterface::ExternalModel<IotaRule, shlo::IotaOp> {
  ShardingRule getShardingRule(Operation *op) const { return makeSourceRule(op); }

  FailureOr<SmallVector<Value>> localize(Operation *op, LocalizeContext &context) const {
    int64_t dim = cast<shlo::IotaOp>(op).getIotaDimension();
    RankedTensorType localType = context.localResultType(0);
    auto type = cast<RankedTensorType>(op->getResult(0).getType());
    FailureOr<DimSplit> split = getDimSplit(op, context, context.rule().results[0][dim], type.getDimSize(dim));
    if (failed(split))
      return failure();
    if (split->isWhole())
      return cloneLocal(op, context);
    Value rows = convert(context.builder(), op->getLoc(), context.globalRows(*split), localType.getElementType());
    return SmallVector<Value>{broadcast(context.builder(), op->getLoc(), rows, localType.getShape(), {dim})};
  }
};

} // namespace

void tp::registerConstantRules(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, shlo::StableHLODialect *) {
    shlo::ConstantOp::attachInterface<ConstantRule>(*context);
    shlo::IotaOp::attachInterface<IotaRule>(*context);
  });
}
