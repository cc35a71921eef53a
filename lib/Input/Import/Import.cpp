//===- Import.cpp - inlines a program into one function ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Input/Import/Import.h"
#include "tp/Input/Import/Passes.h"
#include "Annotations.h"
#include "BatchNorm.h"
#include "Complex.h"
#include "NarrowIntegers.h"
#include "RaggedDot.h"
#include "Random.h"
#include "RepeatedOperands.h"
#include "Structured.h"
#include "Tuples.h"
#include "Values.h"
#include "WidenOperands.h"
#include "tp/Input/Chlo/Chlo.h"
#include "tp/Input/StableHLO/StableHLO.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MLProgram/IR/MLProgram.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/ADT/StringSet.h"

using namespace mlir;

namespace tp {
#define GEN_PASS_DEF_IMPORTPASS
#include "tp/Input/Import/Passes.h.inc"
} // namespace tp

namespace {
struct ImportPass : tp::impl::ImportPassBase<ImportPass> {
  void runOnOperation() override;

private:
  LogicalResult findMain();
  LogicalResult inlineCallsIn(func::FuncOp function);
  LogicalResult inlineCall(Operation *call, StringRef name);
  void eraseDeadOps();
  void moveConstantsIntoCombiners();
  void separateConstants();

  /// No program is that large: a step of a model of hundreds of layers has
  /// fewer than a million ops.
  static constexpr size_t kMostOps = size_t(1) << 20;
  size_t inlined = 0;
  llvm::StringMap<func::FuncOp> functions;
  func::FuncOp main;
  enum class State { open, done };
  llvm::DenseMap<Operation *, State> states;
};
} // namespace

func::FuncOp tp::getMain(ModuleOp module) {
  SmallVector<func::FuncOp> candidates = llvm::filter_to_vector(
      module.getOps<func::FuncOp>(), [](func::FuncOp function) { return !function.isPrivate(); });
  llvm::StringSet<> called;
  if (candidates.size() > 1)
    module.walk([&](::stablehlo::CustomCallOp call) {
      if (ArrayAttr names = call.getCalledComputations().value_or(ArrayAttr()))
        for (auto name : names.getAsRange<FlatSymbolRefAttr>())
          called.insert(name.getValue());
    });
  func::FuncOp main;
  for (func::FuncOp function : candidates) {
    if (called.contains(function.getSymName()))
      continue;
    if (main) {
      function.emitError("expected one public function, found @")
          << main.getSymName() << " and @" << function.getSymName();
      return nullptr;
    }
    main = function;
  }
  if (!main)
    module.emitError("expected one public function, found none");
  return main;
}

LogicalResult ImportPass::findMain() {
  for (auto function : getOperation().getOps<func::FuncOp>())
    functions[function.getSymName()] = function;
  main = tp::getMain(getOperation());
  if (main && main.isExternal())
    return main.emitError("expected a body, found a declaration");
  return success(!!main);
}

/// Replaces a call by a copy of its callee's body. Callees come first, so that a
/// body is copied complete.
LogicalResult ImportPass::inlineCall(Operation *call, StringRef name) {
  auto found = functions.find(name);
  if (found == functions.end() || found->second.isExternal())
    return call->emitOpError("calls @") << name << ", which has no body";
  func::FuncOp callee = found->second;
  if (failed(inlineCallsIn(callee)))
    return failure();
  if (!llvm::hasSingleElement(callee.getBody()))
    return callee.emitError("expected one block, found ") << callee.getBody().getBlocks().size();
  Block &body = callee.getBody().front();
  IRMapping mapping;
  FunctionType type = callee.getFunctionType();
  if (call->getOperandTypes() != TypeRange(type.getInputs()) || call->getResultTypes() != TypeRange(type.getResults()))
    return call->emitOpError("has other types than @") << name << ", which is " << type;
  // Calls that call twice grow as powers of two.
  body.walk([&](Operation *) { ++inlined; });
  if (inlined > kMostOps)
    return call->emitOpError("expected at most ") << kMostOps << " ops once all calls are inlined, found more";
  mapping.map(body.getArguments(), call->getOperands());
  OpBuilder builder(call);
  for (Operation &op : body.without_terminator())
    builder.clone(op, mapping);
  for (auto [result, value] : llvm::zip(call->getResults(), body.getTerminator()->getOperands()))
    result.replaceAllUsesWith(mapping.lookupOrDefault(value));
  call->erase();
  return success();
}

LogicalResult ImportPass::inlineCallsIn(func::FuncOp function) {
  auto [state, inserted] = states.try_emplace(function, State::open);
  if (!inserted) {
    if (state->second == State::open)
      return function.emitError("@") << function.getSymName() << " calls itself; recursion cannot be sharded";
    return success();
  }
  if (Operation *end = function.getBody().back().getTerminator(); !isa<func::ReturnOp>(end))
    return end->emitOpError("ends @") << function.getSymName() << ", expected func.return";
  SmallVector<std::pair<Operation *, StringRef>> calls;
  function.walk([&](Operation *op) {
    if (auto call = dyn_cast<func::CallOp>(op))
      calls.push_back({op, call.getCallee()});
    else if (auto composite = dyn_cast<::stablehlo::CompositeOp>(op))
      calls.push_back({op, composite.getDecomposition()});
  });
  for (auto [call, callee] : calls)
    if (failed(inlineCall(call, callee)))
      return failure();
  states[function] = State::done;
  return success();
}

void ImportPass::eraseDeadOps() {
  // Users come after their operands, so the walk goes backwards.
  auto visit = [](auto &&visit, Region &region) -> void {
    for (Block &block : region)
      for (Operation &op : llvm::make_early_inc_range(llvm::reverse(block))) {
        if (isOpTriviallyDead(&op)) {
          op.erase();
          continue;
        }
        for (Region &nested : op.getRegions())
          visit(visit, nested);
      }
  };
  visit(visit, main.getBody());
}

/// Combiners and comparators hold their constants: `jax.export` writes those of a
/// comparator once per function. A value that only regions use is no operand of any
/// op, and nothing else would give it a layout.
void ImportPass::moveConstantsIntoCombiners() {
  main.walk([](Operation *op) {
    if (!isa<::stablehlo::StableHLODialect>(op->getDialect()) ||
        isa<::stablehlo::WhileOp, ::stablehlo::IfOp, ::stablehlo::CaseOp>(op))
      return;
    for (Region &region : op->getRegions()) {
      OpBuilder builder(region);
      visitUsedValuesDefinedAbove(region, region, [&](OpOperand *use) {
        if (auto constant = use->get().getDefiningOp<::stablehlo::ConstantOp>())
          use->set(builder.clone(*constant)->getResult(0));
      });
    }
  });
}

/// Constants, and what is made of scalars alone (a broadcast zero), get one copy
/// per use: two users then never have to agree on such a value's layout. After
/// partition, CSE joins equal ones again.
void ImportPass::separateConstants() {
  auto comesFromNowhere = [](Operation *op) {
    auto isScalar = [](Type type) {
      return isa<RankedTensorType>(type) && cast<RankedTensorType>(type).getRank() == 0;
    };
    return op->getNumRegions() == 0 && op->getNumResults() == 1 && isMemoryEffectFree(op) &&
           isa<RankedTensorType>(op->getResult(0).getType()) && !isScalar(op->getResult(0).getType()) &&
           llvm::all_of(op->getOperandTypes(), isScalar);
  };
  SmallVector<Operation *> shared;
  main.walk([&](Operation *op) {
    if (comesFromNowhere(op) && !op->use_empty() && !op->getResult(0).hasOneUse())
      shared.push_back(op);
  });
  for (Operation *op : shared)
    for (OpOperand &use : llvm::make_early_inc_range(llvm::drop_begin(op->getUses()))) {
      OpBuilder builder(op);
      builder.setInsertionPointAfter(op);
      use.set(builder.clone(*op)->getResult(0));
    }
}

void ImportPass::runOnOperation() {
  main = {};
  inlined = 0;
  functions.clear();
  states.clear();
  if (failed(findMain()) || failed(tp::verifySizes(getOperation())))
    return signalPassFailure();
  tp::expandTuples(getOperation());
  tp::restoreRaggedDots(getOperation());
  tp::constrainSignatures(getOperation(), main);
  if (failed(inlineCallsIn(main)) || failed(tp::densifyConstants(main)))
    return signalPassFailure();
  moveConstantsIntoCombiners();
  if (failed(tp::expandAggregates(main)) || failed(tp::expandExtracts(main)) || failed(tp::orderParallelLoops(main)) ||
      failed(tp::expandControl(main)))
    return signalPassFailure();
  tp::raiseWindows(main);
  if (failed(tp::expandClientOps(main)) || failed(tp::expandNarrowIntegers(main)))
    return signalPassFailure();
  tp::expandBatchNorm(main);
  tp::expandRandom(main);
  tp::widenOperands(main);
  tp::expandBatchedRaggedDots(main);
  for (auto &entry : functions)
    if (entry.second != main)
      entry.second.erase();
  // torch-mlir declares the state of a random generator in every module.
  for (auto global : llvm::make_early_inc_range(getOperation().getOps<ml_program::GlobalOp>()))
    if (SymbolTable::symbolKnownUseEmpty(global, getOperation()))
      global.erase();
  if (failed(tp::expandComplex(main)) || failed(tp::importShardings(getOperation(), main)))
    return signalPassFailure();
  tp::narrowRepeatedOperands(main);
  // Conversions that convert nothing would hide who reads what.
  main.walk([](stablehlo::ConvertOp convert) {
    if (convert.getType() == convert.getOperand().getType()) {
      convert.getResult().replaceAllUsesWith(convert.getOperand());
      convert.erase();
    }
  });
  eraseDeadOps();
  separateConstants();
}
