//===- OutlineKernels.cpp - loops become kernels ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Buffers.h"
#include "GroupOps.h"
#include "Loops.h"
#include "tp/Lowering/Host/Passes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/ADT/StringMap.h"

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
  /// A value that the kernel gets as an argument; buffers of structured ops
  /// are flat.
  struct Parameter {
    Value value;
    bool written;
  };
  void outline(ArrayRef<Operation *> ops);
  void addParameter(Value value, bool written);
  SmallVector<Value> addOperands(const LoopNest &nest);
  void addCaptured(Operation *op, bool written);
  void setAliasing(func::FuncOp kernel, unsigned first);
  func::FuncOp findOrKeep(func::FuncOp kernel);

  ModuleOp module;
  OpBuilder b;
  SmallVector<Parameter> parameters;
  SmallVector<Operation *> constants; // repeated inside
  llvm::StringMap<func::FuncOp> kernels;
};
} // namespace

void KernelOutliner::addParameter(Value value, bool written) {
  for (Parameter &parameter : parameters)
    if (parameter.value == value) {
      parameter.written |= written;
      return;
    }
  parameters.push_back({value, written});
}

/// Buffers of one allocation of which one is written may overlap. `first` is the
/// argument of the first parameter.
void KernelOutliner::setAliasing(func::FuncOp kernel, unsigned first) {
  for (auto [i, parameter] : llvm::enumerate(parameters)) {
    if (!isa<MemRefType>(parameter.value.getType()))
      continue;
    bool alone = true;
    for (auto [j, other] : llvm::enumerate(parameters))
      if (i != j && isa<MemRefType>(other.value.getType()) && (parameter.written || other.written) &&
          getRoot(parameter.value) == getRoot(other.value))
        alone = false;
    if (alone)
      kernel.setArgAttr(first + i, LLVM::LLVMDialect::getNoAliasAttrName(), b.getUnitAttr());
  }
}

/// An equal kernel that exists already, or this one.
func::FuncOp KernelOutliner::findOrKeep(func::FuncOp kernel) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  kernel.print(stream, OpPrintingFlags().useLocalScope());
  auto [it, isNew] = kernels.try_emplace(text, kernel);
  if (!isNew) {
    kernel.erase();
    return it->second;
  }
  kernel.setSymName(("kernel_" + Twine(kernels.size() - 1)).str());
  module.push_back(kernel);
  return kernel;
}

/// True for flat views of one buffer from the same element on.
static bool isSameMemory(Value x, Value y) {
  auto getSource = [](Value value) {
    auto view = value.getDefiningOp<host::FlattenOp>();
    return getBase(view ? view.getSource() : value);
  };
  return isa<MemRefType>(x.getType()) && x.getType() == y.getType() && getSource(x) == getSource(y);
}

/// The flat buffers (and scalars) of a structured op as arguments; constants are
/// repeated inside.
SmallVector<Value> KernelOutliner::addOperands(const LoopNest &nest) {
  SmallVector<Value> values;
  linalg::LinalgOp op = nest.op;
  for (auto [operand, access] : llvm::zip_equal(op->getOpOperands(), nest.accesses)) {
    Operation *definition = operand.get().getDefiningOp();
    if (!access.buffer && definition && definition->hasTrait<OpTrait::ConstantLike>()) {
      constants.push_back(definition);
      values.push_back(operand.get());
      continue;
    }
    Value value = access.buffer ? flatten(b, op.getLoc(), operand.get()) : operand.get();
    // Two flat views of one buffer are one parameter.
    auto known = llvm::find_if(parameters, [&](const Parameter &parameter) {
      return isSameMemory(parameter.value, value) && parameter.value != value;
    });
    if (access.buffer && known != parameters.end()) {
      if (auto view = value.getDefiningOp<host::FlattenOp>(); view && view->use_empty())
        view.erase();
      value = known->value;
    }
    addParameter(value, operand.getOperandNumber() >= op.getNumDpsInputs());
    values.push_back(value);
  }
  return values;
}

/// What an op uses from outside: `written` says that it may write its buffers.
void KernelOutliner::addCaptured(Operation *op, bool written) {
  llvm::SetVector<Value> captured;
  if (!isa<linalg::LinalgOp>(op))
    captured.insert_range(op->getOperands());
  getUsedValuesDefinedAbove(op->getRegions(), captured);
  for (Value value : captured) {
    Operation *definition = value.getDefiningOp();
    if (definition && definition->hasTrait<OpTrait::ConstantLike>())
      constants.push_back(definition);
    else
      addParameter(value, written && isa<MemRefType>(value.getType()));
  }
}

/// Makes a kernel of one op that is loops already, or of structured ops, and puts
/// its call where the last op was.
void KernelOutliner::outline(ArrayRef<Operation *> ops) {
  Operation *last = ops.back();
  Location loc = last->getLoc();
  parameters.clear();
  constants.clear();
  b.setInsertionPoint(last);
  std::vector<LoopNest> nests;
  SmallVector<SmallVector<Value>> operands;
  for (Operation *op : ops) {
    if (auto structured = dyn_cast<linalg::LinalgOp>(op)) {
      nests.emplace_back(structured, *getStridedAccesses(structured));
      operands.push_back(addOperands(nests.back()));
    }
    addCaptured(op, /*written=*/nests.empty());
  }
  std::optional<LoopGroup> group;
  int64_t work = 0;
  if (!nests.empty()) {
    group.emplace(nests);
    for (const LoopNest &nest : nests)
      work += nest.getWork();
  }
  bool isCut = group && group->getRange() && work >= kSmallestCut;

  SmallVector<Type> types(isCut ? 2 : 0, b.getIndexType());
  for (const Parameter &parameter : parameters)
    types.push_back(parameter.value.getType());
  auto kernel = func::FuncOp::create(loc, "kernel", b.getFunctionType(types, {}));
  kernel.setPrivate();
  if (isCut)
    kernel->setAttr(host::kRangeAttr, b.getDenseI64ArrayAttr({group->getRange(), group->getGrain()}));
  OpBuilder body = OpBuilder::atBlockBegin(kernel.addEntryBlock());
  IRMapping mapping;
  ValueRange own = ValueRange(kernel.getArguments()).drop_front(isCut ? 2 : 0);
  for (auto [parameter, argument] : llvm::zip_equal(parameters, own))
    mapping.map(parameter.value, argument);
  setAliasing(kernel, isCut ? 2 : 0);
  for (Operation *constant : constants)
    if (!mapping.contains(constant->getResult(0)))
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
  // Where a kernel comes from is not part of what it is.
  kernel = findOrKeep(kernel);
  SmallVector<Value> arguments;
  if (isCut)
    arguments = {arith::ConstantIndexOp::create(b, loc, 0), arith::ConstantIndexOp::create(b, loc, group->getRange())};
  for (const Parameter &parameter : parameters)
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

/// Copies become structured ops, structured ops that do not step linearly
/// through memory become loops.
static void prepare(func::FuncOp main) {
  IRRewriter rewriter(main.getContext());
  main.walk([&](Operation *op) {
    rewriter.setInsertionPoint(op);
    if (auto copy = dyn_cast<memref::CopyOp>(op)) {
      linalg::makeMemRefCopyOp(rewriter, op->getLoc(), copy.getSource(), copy.getTarget());
      rewriter.eraseOp(op);
    } else if (auto structured = dyn_cast<linalg::LinalgOp>(op)) {
      if (failed(getStridedAccesses(structured)) && succeeded(linalg::linalgOpToLoops(rewriter, structured)))
        rewriter.eraseOp(op);
    }
  });
}

namespace {
struct HostOutlineKernelsPass : tp::impl::HostOutlineKernelsPassBase<HostOutlineKernelsPass> {
  void runOnOperation() override {
    auto main = cast_or_null<func::FuncOp>(host::findMain(getOperation()));
    if (!main)
      return signalPassFailure();
    prepare(main);
    KernelOutliner outliner(getOperation());
    outliner.outlineIn(main.front());
  }
};
} // namespace
