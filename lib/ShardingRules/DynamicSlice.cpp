//===- DynamicSlice.cpp - rules of dynamic_slice, dynamic_update_slice ----===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Combiner.h"
#include "Families.h"
#include "IndexRows.h"
#include "RuleBuilder.h"
#include "tp/Input/StableHLO/StableHLO.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

namespace {

/// The dimensions of which a part is taken or replaced, from a start index on.
/// Those that are split are seen row by row: the op is then a gather or a
/// scatter with an index per row.
struct IndexedDims {
  SmallVector<unsigned> all;           // in order; each is a component of the index
  SmallVector<int64_t> split, windows; // the dimensions that are split, the others of the tensor
  SmallVector<DimSplit> splits;        // of those in `all`

  IndexedDims(LocalizeContext &context, ArrayRef<int64_t> total, ArrayRef<int64_t> part) {
    for (unsigned d = 0; d < total.size(); ++d) {
      ArrayRef<unsigned> factors = context.rule().operands[0][d];
      bool isSplit = total[d] != part[d] && !factors.empty() && !context.splits()[factors.front()].isWhole();
      (isSplit ? split : windows).push_back(d);
      if (total[d] == part[d])
        continue;
      all.push_back(d);
      splits.push_back(isSplit ? context.splits()[factors.front()] : DimSplit(total[d]));
    }
  }

  SmallVector<int64_t> getComponents() const { return SmallVector<int64_t>(all.begin(), all.end()); }

  /// The indices of all rows: tensor<rows of each split dimension x components>,
  /// clamped as the op's start indices are. `starts`: scalars.
  IndexRows makeRows(LocalizeContext &context, Location loc, ArrayRef<int64_t> total, ArrayRef<int64_t> part,
                     ValueRange starts) const {
    OpBuilder &builder = context.builder();
    SmallVector<int64_t> shape;
    for (int64_t d : split)
      shape.push_back(part[d]);
    shape.push_back(1);
    SmallVector<Value> components;
    for (unsigned d : all)
      components.push_back(broadcast(builder, loc, starts[d], shape, {}));
    shape.back() = all.size();
    Value indices = components.front();
    if (components.size() > 1)
      indices = shlo::ConcatenateOp::create(builder, loc, cast<RankedTensorType>(indices.getType()).clone(shape),
                                            components, split.size());
    IndexRows rows(context, loc, indices, split.size());
    for (auto [k, d] : llvm::enumerate(all)) {
      rows.clamp(k, total[d] - part[d]);
      if (auto found = llvm::find(split, d); found != split.end())
        rows.advance(k, found - split.begin());
    }
    return rows;
  }
};

/// ([l, i, j], [], [], []) -> ([k, i, j])       lookup = {l}, k whole
///
/// A rank gives the rows that it has, and zero for the others. Where the whole
/// dimension is taken the start index is clamped to 0, for the local rows as for
/// all.
struct DynamicSliceRule : ShardingRuleOpInterface::ExternalModel<DynamicSliceRule, shlo::DynamicSliceOp> {
  ShardingRule getShardingRule(Operation *op) const {
    RuleBuilder b(op);
    ArrayRef<int64_t> from = ::tp::getShape(op->getOperand(0)), to = ::tp::getShape(op->getResult(0));
    for (unsigned d = 0; d < from.size(); ++d) {
      if (from[d] == to[d]) {
        b.all(b.factor(from[d]), {{0, d}}, {{0, d}});
        continue;
      }
      b.operand(0, d, b.factor(from[d], FactorKind::lookup, getMergeKind(getElementTypeOrSelf(op->getOperand(0)))));
      b.result(0, d, b.whole(to[d]));
    }
    b.linear({0}, std::nullopt);
    b.movesData();
    b.rule.isView = true;
    return b.rule;
  }

  FailureOr<SmallVector<Value>> localize(Operation *op, LocalizeContext &context) const {
    ArrayRef<int64_t> from = ::tp::getShape(op->getOperand(0)), to = ::tp::getShape(op->getResult(0));
    RankedTensorType type = context.localResultType(0);
    IndexedDims dims(context, from, to);
    if (dims.split.empty())
      return cloneLocal(op, context,
                        [&](Operation *clone) { cast<shlo::DynamicSliceOp>(clone).setSliceSizes(type.getShape()); });

    OpBuilder &builder = context.builder();
    Location loc = op->getLoc();
    SmallVector<Value> starts;
    for (unsigned i = 1; i < op->getNumOperands(); ++i)
      starts.push_back(context.operand(i));
    IndexRows rows = dims.makeRows(context, loc, from, to, starts);
    Value owned;
    for (auto [k, split] : llvm::enumerate(dims.splits)) {
      if (split.isWhole())
        continue;
      Value here = rows.toLocal(k, split);
      owned = owned ? shlo::AndOp::create(builder, loc, owned.getType(), owned, here) : here;
    }
    SmallVector<int64_t> sizes(type.getShape());
    for (int64_t d : dims.split)
      sizes[d] = 1;
    auto numbers = shlo::GatherDimensionNumbersAttr::get(
        builder.getContext(), /*offset_dims=*/dims.windows, /*collapsed_slice_dims=*/dims.split,
        /*operand_batching_dims=*/{}, /*start_indices_batching_dims=*/{}, /*start_index_map=*/dims.getComponents(),
        /*index_vector_dim=*/dims.split.size());
    Value taken = shlo::GatherOp::create(builder, loc, type, context.operand(0), rows.assemble(), numbers,
                                         builder.getDenseI64ArrayAttr(sizes), builder.getBoolAttr(false));
    Value mask = broadcast(builder, loc, owned, type.getShape(), dims.split);
    Value zero = makeSplat(builder, loc, type.getShape(), builder.getZeroAttr(type.getElementType()));
    return SmallVector<Value>{shlo::SelectOp::create(builder, loc, type, mask, taken, zero)};
  }
};

/// True for an operand that a loop carries from iteration to iteration, and that its
/// only other users have read.
static bool isUpdatedInPlace(OpOperand &operand) {
  auto argument = dyn_cast<BlockArgument>(operand.get());
  Operation *owner = operand.getOwner();
  return argument && !isa<FunctionOpInterface>(argument.getOwner()->getParentOp()) &&
         argument.getOwner() == owner->getBlock() && llvm::all_of(argument.getUsers(), [&](Operation *user) {
           Operation *here = owner->getBlock()->findAncestorOpInBlock(*user);
           return here == owner || here->isBeforeInBlock(owner);
         });
}

/// ([l, i, j], [k, i, j], [], [], []) -> ([l, i, j])      k whole
///
/// A rank replaces the rows that it has.
struct DynamicUpdateSliceRule
    : ShardingRuleOpInterface::ExternalModel<DynamicUpdateSliceRule, shlo::DynamicUpdateSliceOp> {
  ShardingRule getShardingRule(Operation *op) const {
    RuleBuilder b(op);
    ArrayRef<int64_t> shape = ::tp::getShape(op->getOperand(0));
    ArrayRef<int64_t> update = ::tp::getShape(op->getOperand(1));
    for (unsigned d = 0; d < shape.size(); ++d) {
      unsigned f = b.factor(shape[d]);
      b.all(f, {{0, d}}, {{0, d}});
      b.operand(1, d, shape[d] == update[d] ? f : b.whole(update[d]));
    }
    b.linear({0, 1}, std::nullopt);
    b.movesData();
    b.rule.isView = isUpdatedInPlace(op->getOpOperand(0));
    return b.rule;
  }

  FailureOr<SmallVector<Value>> localize(Operation *op, LocalizeContext &context) const {
    ArrayRef<int64_t> shape = ::tp::getShape(op->getOperand(0)), part = ::tp::getShape(op->getOperand(1));
    IndexedDims dims(context, shape, part);
    if (dims.split.empty())
      return localizeByDefault(op, context);

    OpBuilder &builder = context.builder();
    Location loc = op->getLoc();
    SmallVector<Value> starts;
    for (unsigned i = 2; i < op->getNumOperands(); ++i)
      starts.push_back(context.operand(i));
    IndexRows rows = dims.makeRows(context, loc, shape, part, starts);
    for (auto [k, split] : llvm::enumerate(dims.splits))
      if (!split.isWhole())
        rows.drop(k, rows.toLocal(k, split));
    RankedTensorType type = context.localResultType(0);
    auto numbers = shlo::ScatterDimensionNumbersAttr::get(
        builder.getContext(), /*update_window_dims=*/dims.windows, /*inserted_window_dims=*/dims.split,
        /*input_batching_dims=*/{}, /*scatter_indices_batching_dims=*/{},
        /*scatter_dims_to_operand_dims=*/dims.getComponents(), /*index_vector_dim=*/dims.split.size());
    auto scatter = shlo::ScatterOp::create(builder, loc, TypeRange{type}, ValueRange{context.operand(0)},
                                           rows.assemble(), ValueRange{context.operand(1)}, numbers,
                                           builder.getBoolAttr(false), builder.getBoolAttr(false));
    OpBuilder::InsertionGuard guard(builder);
    auto scalar = RankedTensorType::get({}, type.getElementType());
    Block *body = builder.createBlock(&scatter.getUpdateComputation(), {}, {scalar, scalar}, {loc, loc});
    shlo::ReturnOp::create(builder, loc, body->getArgument(1));
    return SmallVector<Value>(scatter.getResults());
  }
};

} // namespace

void tp::registerDynamicSliceRules(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, shlo::StableHLODialect *) {
    shlo::DynamicSliceOp::attachInterface<DynamicSliceRule>(*context);
    shlo::DynamicUpdateSliceOp::attachInterface<DynamicUpdateSliceRule>(*context);
  });
}
