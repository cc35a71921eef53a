//===- OutlineKernels.cpp - loops become kernels ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Buffers.h"
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
  unsigned addParameter(Value value, bool written);
  void addCaptured(Operation *op, IRMapping &mapping);
  void setAliasing(func::FuncOp kernel);
  func::FuncOp findOrKeep(func::FuncOp kernel);

  ModuleOp module;
  OpBuilder b;
  SmallVector<Parameter> parameters;
  llvm::StringMap<func::FuncOp> kernels;
};
} // namespace

/// True for loops whose body works on single elements only.
static bool isElementLoop(Operation *op) {
  if (!isa<scf::ForOp, scf::IfOp>(op) || op->getNumResults())
    return false;
  return !op->walk([](Operation *inner) {
              bool elementary = isa<scf::ForOp, scf::IfOp, scf::YieldOp, memref::LoadOp, memref::StoreOp>(inner) ||
                                isa<ViewLikeOpInterface>(inner) ||
                                isa<arith::ArithDialect, affine::AffineDialect>(inner->getDialect()) ||
                                inner->getDialect()->getNamespace() == "math";
              return elementary ? WalkResult::advance() : WalkResult::interrupt();
            }).wasInterrupted();
}

unsigned KernelOutliner::addParameter(Value value, bool written) {
  for (auto [i, parameter] : llvm::enumerate(parameters))
    if (parameter.value == value) {
      parameter.written |= written;
      return i;
    }
  parameters.push_back({value, written});
  return parameters.size() - 1;
}

/// Buffers of one allocation of which one is written may overlap.
void KernelOutliner::setAliasing(func::FuncOp kernel) {
  for (auto [i, parameter] : llvm::enumerate(parameters)) {
    if (!isa<MemRefType>(parameter.value.getType()))
      continue;
    bool alone = true;
    for (auto [j, other] : llvm::enumerate(parameters))
      if (i != j && isa<MemRefType>(other.value.getType()) && (parameter.written || other.written) &&
          getRoot(parameter.value) == getRoot(other.value))
        alone = false;
    if (alone)
      kernel.setArgAttr(i, LLVM::LLVMDialect::getNoAliasAttrName(), b.getUnitAttr());
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

void KernelOutliner::outline(ArrayRef<Operation *> ops) {
  Operation *last = ops.back();
  Location loc = last->getLoc();
  parameters.clear();
  b.setInsertionPoint(last);

  // What each op needs: flat buffers for structured ops, captured values for
  // the rest; constants are repeated inside.
  SmallVector<Operation *> constants;
  SmallVector<SmallVector<StridedAccess>> accesses;
  SmallVector<SmallVector<unsigned>> operands;
  for (Operation *op : ops) {
    accesses.emplace_back();
    operands.emplace_back();
    auto structured = dyn_cast<linalg::LinalgOp>(op);
    if (structured) {
      accesses.back() = *getStridedAccesses(structured);
      for (auto [operand, access] : llvm::zip_equal(op->getOpOperands(), accesses.back())) {
        Operation *definition = operand.get().getDefiningOp();
        if (!access.buffer && definition && definition->hasTrait<OpTrait::ConstantLike>()) {
          constants.push_back(definition);
          operands.back().push_back(0);
          continue;
        }
        Value value = access.buffer ? flatten(b, loc, operand.get()) : operand.get();
        // Two flat views of one buffer are one parameter.
        if (auto view = value.getDefiningOp<host::FlattenOp>())
          for (const Parameter &parameter : parameters)
            if (auto other = parameter.value.getDefiningOp<host::FlattenOp>())
              if (other != view && other.getSource() == view.getSource() && other.getType() == view.getType()) {
                view.erase();
                value = other;
                break;
              }
        operands.back().push_back(addParameter(value, operand.getOperandNumber() >= structured.getNumDpsInputs()));
      }
    }
    llvm::SetVector<Value> captured;
    for (Value operand : op->getOperands())
      if (!structured)
        captured.insert(operand);
    getUsedValuesDefinedAbove(op->getRegions(), captured);
    for (Value value : captured) {
      Operation *definition = value.getDefiningOp();
      if (definition && definition->hasTrait<OpTrait::ConstantLike>()) {
        constants.push_back(definition);
        continue;
      }
      bool written = !structured && isa<MemRefType>(value.getType());
      addParameter(value, written);
    }
  }

  SmallVector<Type> types;
  for (const Parameter &parameter : parameters)
    types.push_back(parameter.value.getType());
  auto kernel = func::FuncOp::create(loc, "kernel", b.getFunctionType(types, {}));
  kernel.setPrivate();
  setAliasing(kernel);
  OpBuilder body = OpBuilder::atBlockBegin(kernel.addEntryBlock());
  IRMapping mapping;
  for (auto [parameter, argument] : llvm::zip_equal(parameters, kernel.getArguments()))
    mapping.map(parameter.value, argument);
  for (Operation *constant : constants)
    if (!mapping.contains(constant->getResult(0)))
      body.clone(*constant, mapping);
  for (auto [i, op] : llvm::enumerate(ops)) {
    auto structured = dyn_cast<linalg::LinalgOp>(op);
    if (!structured) {
      body.clone(*op, mapping);
      continue;
    }
    SmallVector<Value> flat;
    for (auto [operand, access, position] : llvm::zip_equal(op->getOpOperands(), accesses[i], operands[i]))
      flat.push_back(!access.buffer && mapping.contains(operand.get()) ? mapping.lookup(operand.get())
                                                                       : Value(kernel.getArgument(position)));
    emitLoops(body, structured, accesses[i], flat, mapping);
  }
  func::ReturnOp::create(body, loc);
  // Where a kernel comes from is not part of what it is.
  kernel = findOrKeep(kernel);
  SmallVector<Value> arguments;
  for (const Parameter &parameter : parameters)
    arguments.push_back(parameter.value);
  func::CallOp::create(b, loc, kernel, arguments);
  for (Operation *op : llvm::reverse(ops))
    op->erase();
}

void KernelOutliner::outlineIn(Block &block) {
  Operation *pendingFill = nullptr;
  for (Operation &op : llvm::make_early_inc_range(block)) {
    if (isa<ViewLikeOpInterface, memref::AllocOp>(op) || op.hasTrait<OpTrait::ConstantLike>())
      continue;
    auto structured = dyn_cast<linalg::LinalgOp>(op);
    if (pendingFill) {
      Operation *fill = std::exchange(pendingFill, nullptr);
      if (structured && !isa<linalg::FillOp>(op) && llvm::is_contained(structured.getDpsInits(), fill->getOperand(1))) {
        outline({fill, &op});
        continue;
      }
      outline(fill);
    }
    if (isa<linalg::FillOp>(op))
      pendingFill = &op;
    else if (structured || isElementLoop(&op))
      outline(&op);
    else
      for (Region &region : op.getRegions())
        for (Block &inner : region)
          outlineIn(inner);
  }
  if (pendingFill)
    outline(pendingFill);
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
