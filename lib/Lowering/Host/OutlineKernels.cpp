//===- OutlineKernels.cpp - loops become kernels ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GroupOps.h"
#include "KernelParameters.h"
#include "tp/Lowering/Host/Passes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace tp;

namespace tp {
#define GEN_PASS_DEF_HOSTOUTLINEKERNELSPASS
#include "tp/Lowering/Host/Passes.h.inc"
} // namespace tp

/// Kernels with less work (see LoopNest::getWork; some 50 us) are not cut: the first
/// thread is done before a second one has woken up.
static constexpr int64_t kSmallestCut = 1 << 17;

namespace {
class KernelOutliner {
public:
  explicit KernelOutliner(ModuleOp module) : module(module), b(module.getContext()) {}
  void outlineIn(Block &block);

private:
  void outline(ArrayRef<Operation *> ops);

  ModuleOp module;
  OpBuilder b;
  KernelSet kernels;
};
} // namespace

/// Makes a kernel of one op that is loops already, or of structured ops, and puts
/// its call where the last op was.
void KernelOutliner::outline(ArrayRef<Operation *> ops) {
  Operation *last = ops.back();
  Location loc = last->getLoc();
  b.setInsertionPoint(last);
  KernelParameters parameters(b, /*isInside=*/[](Operation *) { return false; });
  std::vector<LoopNest> nests;
  SmallVector<SmallVector<Value>> operands;
  for (Operation *op : ops) {
    if (auto structured = dyn_cast<linalg::LinalgOp>(op)) {
      nests.emplace_back(structured, *getStridedAccesses(structured));
      operands.push_back(parameters.addOperands(nests.back()));
    }
    parameters.addCaptured(op, /*written=*/nests.empty());
  }
  std::optional<LoopGroup> group;
  int64_t work = 0;
  if (!nests.empty()) {
    group.emplace(nests);
    for (const LoopNest &nest : nests)
      work += nest.getWork();
  }
  bool isCut = group && group->getRange() && work >= kSmallestCut;

  unsigned first = isCut ? 2 : 0; // the argument of the first parameter
  SmallVector<Type> types(first, b.getIndexType());
  for (const KernelParameters::Parameter &parameter : parameters.getAll())
    types.push_back(parameter.value.getType());
  auto kernel = func::FuncOp::create(loc, "kernel", b.getFunctionType(types, {}));
  kernel.setPrivate();
  if (isCut)
    kernel->setAttr(host::kRangeAttr, b.getDenseI64ArrayAttr({group->getRange(), group->getGrain()}));
  OpBuilder body = OpBuilder::atBlockBegin(kernel.addEntryBlock());
  IRMapping mapping;
  for (auto [i, parameter] : llvm::enumerate(parameters.getAll())) {
    mapping.map(parameter.value, kernel.getArgument(first + i));
    if (parameters.isAlone(parameter))
      kernel.setArgAttr(first + i, LLVM::LLVMDialect::getNoAliasAttrName(), b.getUnitAttr());
  }
  for (Operation *constant : parameters.getInside())
    body.clone(*constant, mapping);
  if (group) {
    for (SmallVector<Value> &values : operands)
      for (Value &value : values)
        value = mapping.lookup(value);
    group->emit(body, operands, mapping, isCut ? kernel.getArgument(0) : Value(),
                isCut ? kernel.getArgument(1) : Value());
  } else {
    body.clone(*last, mapping);
  }
  func::ReturnOp::create(body, loc);
  kernel = cast<func::FuncOp>(kernels.findOrKeep(kernel));
  if (!kernel->getBlock())
    module.push_back(kernel);
  SmallVector<Value> arguments;
  if (isCut)
    arguments = {arith::ConstantIndexOp::create(b, loc, 0), arith::ConstantIndexOp::create(b, loc, group->getRange())};
  for (const KernelParameters::Parameter &parameter : parameters.getAll())
    arguments.push_back(parameter.value);
  func::CallOp::create(b, loc, kernel, arguments);
  for (Operation *op : llvm::reverse(ops))
    op->erase();
}

void KernelOutliner::outlineIn(Block &block) {
  for (ArrayRef<Operation *> group : groupOps(block))
    outline(group);
  for (Operation &op : block)
    for (Region &region : op.getRegions())
      for (Block &inner : region)
        outlineIn(inner);
}

namespace {
struct HostOutlineKernelsPass : tp::impl::HostOutlineKernelsPassBase<HostOutlineKernelsPass> {
  void runOnOperation() override {
    auto main = cast_or_null<func::FuncOp>(host::findMain(getOperation()));
    if (!main)
      return signalPassFailure();
    prepareForKernels(main, [](ArrayRef<Operation *>, ArrayRef<utils::IteratorType>) {});
    KernelOutliner outliner(getOperation());
    outliner.outlineIn(main.front());
  }
};
} // namespace
