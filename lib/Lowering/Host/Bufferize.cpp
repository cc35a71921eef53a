//===- Bufferize.cpp - tensors become buffers ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Buffers.h"
#include "tp/Lowering/Host/Passes.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Bufferization/Transforms/OneShotAnalysis.h"
#include "mlir/Dialect/Bufferization/Transforms/Transforms.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tensor/Transforms/Transforms.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

using namespace mlir;
using namespace tp;

namespace tp {
#define GEN_PASS_DEF_HOSTBUFFERIZEPASS
#include "tp/Lowering/Host/Passes.h.inc"
} // namespace tp

/// The dense buffer of a tensor's shape; null with a diagnostic if a size is
/// not known.
static MemRefType getBufferType(Operation *op, Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  if (!tensor || !tensor.hasStaticShape()) {
    op->emitOpError("expected tensors of static shape in the signature, found ") << type;
    return nullptr;
  }
  return MemRefType::get(tensor.getShape(), tensor.getElementType());
}

/// `type` with elements without a sign, as all inside the function are.
static ShapedType getSignless(ShapedType type) {
  if (!type.getElementType().isUnsignedInteger())
    return type;
  return type.clone(IntegerType::get(type.getContext(), type.getElementTypeBitWidth()));
}

/// The buffer of an argument as the function's body sees it.
static Value getSignless(ImplicitLocOpBuilder &b, Value argument) {
  Type type = getSignless(cast<ShapedType>(argument.getType()));
  return type == argument.getType() ? argument : host::BitcastOp::create(b, type, argument).getResult();
}

/// Casts to the unsigned type of an argument and back.
static void foldBitcasts(func::FuncOp main) {
  SmallVector<tensor::BitcastOp> casts;
  main.walk([&](tensor::BitcastOp cast) { casts.push_back(cast); });
  for (tensor::BitcastOp cast : casts) {
    auto source = cast.getSource().getDefiningOp<tensor::BitcastOp>();
    if (source && source.getSource().getType() == cast.getType())
      cast.replaceAllUsesWith(source.getSource());
  }
  for (tensor::BitcastOp cast : llvm::reverse(casts))
    if (cast.use_empty())
      cast.erase();
}

/// Arguments are read from buffers; results are written to buffers that are
/// further arguments.
static LogicalResult rewriteSignature(func::FuncOp main) {
  Block &body = main.front();
  auto *terminator = body.getTerminator();
  Builder attributes(main.getContext());
  ImplicitLocOpBuilder b(main.getLoc(), main.getContext());
  b.setInsertionPointToStart(&body);
  SmallVector<Type> types;
  SmallVector<DictionaryAttr> argumentAttrs;
  for (BlockArgument argument : body.getArguments()) {
    MemRefType type = getBufferType(main, argument.getType());
    if (!type)
      return failure();
    auto tensor = cast<RankedTensorType>(argument.getType());
    argument.setType(type);
    Value buffer = getSignless(b, argument);
    Operation *first = buffer.getDefiningOp();
    Value value = bufferization::ToTensorOp::create(b, getSignless(tensor), buffer, /*restrict=*/true,
                                                    /*writable=*/false);
    if (!first)
      first = value.getDefiningOp();
    if (value.getType() != tensor)
      value = tensor::BitcastOp::create(b, tensor, value);
    argument.replaceAllUsesExcept(value, first);
    types.push_back(type);
    argumentAttrs.push_back(main.getArgAttrDict(argument.getArgNumber()));
  }
  OpBuilder::InsertPoint start = b.saveInsertionPoint();
  for (auto [i, value] : llvm::enumerate(terminator->getOperands())) {
    MemRefType type = getBufferType(main, value.getType());
    if (!type)
      return failure();
    BlockArgument argument = body.addArgument(type, value.getLoc());
    b.restoreInsertionPoint(start);
    Value buffer = getSignless(b, argument);
    start = b.saveInsertionPoint();
    b.setInsertionPoint(terminator);
    if (auto signless = getSignless(cast<RankedTensorType>(value.getType())); signless != value.getType())
      value = tensor::BitcastOp::create(b, signless, value);
    bufferization::MaterializeInDestinationOp::create(b, Type(), value, buffer, /*restrict=*/true, /*writable=*/true);
    types.push_back(type);
    SmallVector<NamedAttribute> attrs{{attributes.getStringAttr(host::kResultAttr), attributes.getI64IntegerAttr(i)}};
    if (DictionaryAttr old = main.getResultAttrDict(i))
      llvm::append_range(attrs, old);
    argumentAttrs.push_back(attributes.getDictionaryAttr(attrs));
  }
  terminator->setOperands({});
  main.setType(FunctionType::get(main.getContext(), types, {}));
  main.removeResAttrsAttr();
  main.setAllArgAttrs(argumentAttrs);
  foldBitcasts(main);
  return success();
}

/// Gives each destination that is only written its own tensor.empty or
/// linalg.fill just before the op, so that none of them is shared or lives long.
static void separateDestinations(func::FuncOp main) {
  IRRewriter rewriter(main.getContext());
  SmallVector<DestinationStyleOpInterface> ops;
  main.walk([&](DestinationStyleOpInterface op) { ops.push_back(op); });
  SmallPtrSet<Operation *, 16> erased; // fills are among the ops
  for (DestinationStyleOpInterface op : llvm::reverse(ops)) {
    if (erased.contains(op.getOperation()))
      continue;
    rewriter.setInsertionPoint(op);
    for (OpOperand &init : op.getDpsInitsMutable()) {
      Operation *source = init.get().getDefiningOp();
      if (!source || !isa<tensor::EmptyOp, linalg::FillOp>(source))
        continue;
      Operation *copy = rewriter.clone(*source);
      if (auto fill = dyn_cast<linalg::FillOp>(copy))
        if (auto empty = fill.getOutputs()[0].getDefiningOp<tensor::EmptyOp>()) {
          rewriter.setInsertionPoint(fill);
          fill.getOutputsMutable().assign(rewriter.clone(*empty)->getResults());
          rewriter.setInsertionPoint(op);
        }
      init.set(copy->getResult(0));
      if (source->use_empty()) {
        erased.insert(source);
        rewriter.eraseOp(source);
      }
    }
  }
}

/// A tensor from outside a loop that slices are inserted into is copied first: the next
/// iteration reads it as it was. One-shot bufferization would form the slice in it, as
/// that is where it is inserted, and only then copy it.
static void copyInvariantDestinations(func::FuncOp main) {
  main.walk([](tensor::InsertSliceOp insert) {
    auto loop = insert->getParentOfType<LoopLikeOpInterface>();
    if (!loop || !loop.isDefinedOutsideOfLoop(insert.getDest()))
      return;
    OpBuilder b(insert);
    insert.getDestMutable().assign(bufferization::AllocTensorOp::create(
        b, insert.getLoc(), insert.getDestType(), /*dynamicSizes=*/ValueRange(), /*copy=*/insert.getDest()));
  });
}

/// Pads and concatenations become fills and inserted slices; a reshaped tensor.empty is
/// one of that shape, not a view of one that many ops share; what is inserted has no
/// further dimensions of size 1, so that it may be formed where it ends.
static void decomposeShapeOps(func::FuncOp main) {
  RewritePatternSet patterns(main.getContext());
  tensor::populateDecomposeTensorConcatPatterns(patterns);
  tensor::populateFoldTensorEmptyPatterns(patterns);
  tensor::populateReassociativeReshapeFoldingPatterns(patterns);
  linalg::populateDecomposePadPatterns(patterns);
  SmallVector<Operation *> ops;
  main.walk([&](Operation *op) {
    if (isa<tensor::ConcatOp, tensor::PadOp, tensor::ExpandShapeOp, tensor::CollapseShapeOp, tensor::InsertSliceOp>(op))
      ops.push_back(op);
  });
  GreedyRewriteConfig config;
  config.setStrictness(GreedyRewriteStrictness::ExistingOps);
  (void)applyOpPatternsGreedily(ops, std::move(patterns), config);
}

namespace {
/// Moves the tensors that slices are inserted into before the ops that make those
/// slices, which may then be formed where they end. eliminateEmptyTensors() would do so
/// too, but takes a walk over the block for each.
class DestinationHoister {
public:
  explicit DestinationHoister(Block &block) {
    for (auto [index, op] : llvm::enumerate(block))
      places[&op] = 2 * index;
  }

  void run(tensor::InsertSliceOp insert) {
    Value source = insert.getSource();
    while (auto reshape = source.getDefiningOp<tensor::ExpandShapeOp>())
      source = reshape.getSrc();
    auto maker = source.getDefiningOp<DestinationStyleOpInterface>();
    if (!maker || maker->getBlock() != insert->getBlock() ||
        !maker.getTiedOpOperand(cast<OpResult>(source))->get().getDefiningOp<tensor::EmptyOp>())
      return;
    SmallVector<Operation *> moved;
    if (!collect(insert.getDest(), places[maker], moved))
      return;
    for (Operation *op : moved) {
      op->moveBefore(maker);
      places[op] = places[maker] - 1;
    }
  }

private:
  bool isBefore(Value value, size_t place) const {
    auto known = places.find(value.getDefiningOp());
    return known == places.end() || known->second < place; // the first: of an outer block
  }

  /// What has to move so that `dest` is there before `place`, operands first; false if
  /// that cannot be.
  bool collect(Value dest, size_t place, SmallVectorImpl<Operation *> &moved) const {
    if (isBefore(dest, place))
      return true;
    Operation *op = dest.getDefiningOp();
    if (!isa<tensor::EmptyOp, linalg::FillOp, tensor::InsertSliceOp, bufferization::AllocTensorOp>(op) ||
        places.lookup(op) == place)
      return false;
    auto style = dyn_cast<DestinationStyleOpInterface>(op);
    for (OpOperand &operand : op->getOpOperands()) {
      bool isDest = style && style.isDpsInit(&operand);
      if (isDest ? !collect(operand.get(), place, moved) : !isBefore(operand.get(), place))
        return false;
    }
    moved.push_back(op);
    return true;
  }

  DenseMap<Operation *, size_t> places; // in the block
};
} // namespace

static void hoistDestinations(func::FuncOp main) {
  main.walk([](Block *block) {
    DestinationHoister hoister(*block);
    for (auto insert : llvm::to_vector(block->getOps<tensor::InsertSliceOp>()))
      hoister.run(insert);
  });
}

/// Where a result may be formed at once: a slice of the tensor it is inserted
/// into, or a result of the function. Not the buffer that a loop carries: its
/// old content is still read through another tensor.
static Value findDestination(RewriterBase &rewriter, SubsetInsertionOpInterface op, tensor::EmptyOp empty,
                             Operation *user) {
  auto write = dyn_cast<bufferization::MaterializeInDestinationOp>(op.getOperation());
  if (write && !isa<BlockArgument>(getRoot(write.getDest())))
    return {};
  return bufferization::buildSubsetExtraction(rewriter, op, empty, user);
}

/// Element loops carry the buffer that they update: it is the one from outside.
static void dropCarriedBuffers(func::FuncOp main) {
  RewritePatternSet patterns(main.getContext());
  scf::ForOp::getCanonicalizationPatterns(patterns, main.getContext());
  scf::IfOp::getCanonicalizationPatterns(patterns, main.getContext());
  SmallVector<Operation *> ops;
  main.walk([&](Operation *op) {
    if (isa<scf::ForOp, scf::IfOp>(op))
      ops.push_back(op);
  });
  GreedyRewriteConfig config;
  config.setStrictness(GreedyRewriteStrictness::ExistingAndNewOps);
  (void)applyOpPatternsGreedily(ops, std::move(patterns), config);
}

namespace {
struct HostBufferizePass : tp::impl::HostBufferizePassBase<HostBufferizePass> {
  void runOnOperation() override {
    auto main = cast_or_null<func::FuncOp>(host::findMain(getOperation()));
    if (!main) {
      getOperation().emitError("expected one public function");
      return signalPassFailure();
    }
    decomposeShapeOps(main);
    separateDestinations(main);
    copyInvariantDestinations(main);
    hoistDestinations(main);
    if (failed(rewriteSignature(main)) || failed(carryTensorsInBuffers(main)))
      return signalPassFailure();

    bufferization::OneShotBufferizationOptions options;
    options.bufferAlignment = 0; // the arena aligns
    options.setFunctionBoundaryTypeConversion(bufferization::LayoutMapOption::IdentityLayoutMap);
    IRRewriter rewriter(&getContext());
    bufferization::BufferizationState state;
    {
      bufferization::OneShotAnalysisState analysis(main, options);
      auto findResult = [](RewriterBase &rewriter, SubsetInsertionOpInterface op, tensor::EmptyOp empty,
                           Operation *user) -> Value {
        return isa<bufferization::MaterializeInDestinationOp>(op.getOperation())
                   ? findDestination(rewriter, op, empty, user)
                   : Value();
      };
      // Results first: then their slices are slices of the result.
      if (failed(bufferization::analyzeOp(main, analysis)) ||
          failed(bufferization::eliminateEmptyTensors(rewriter, main, analysis, findResult)) ||
          failed(bufferization::eliminateEmptyTensors(rewriter, main, analysis, findDestination)))
        return signalPassFailure();
    }
    orderResultWrites(main);
    if (failed(bufferization::runOneShotBufferize(main, options, state)))
      return signalPassFailure();
    dropCarriedBuffers(main);
    elideCopies(main);
    reuseInputs(main);
  }
};
} // namespace
