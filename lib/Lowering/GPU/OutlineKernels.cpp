//===- OutlineKernels.cpp - loops become kernels ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Host/GroupOps.h"
#include "../Host/KernelParameters.h"
#include "DeviceGroup.h"
#include "DeviceScalars.h"
#include "ElementLoops.h"
#include "tp/Lowering/GPU/Passes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace tp;

namespace tp {
#define GEN_PASS_DEF_GPUOUTLINEKERNELSPASS
#include "tp/Lowering/GPU/Passes.h.inc"
} // namespace tp

namespace {
class KernelOutliner {
public:
  explicit KernelOutliner(ModuleOp module);
  void outlineIn(Block &block);

private:
  void outlineGroup(ArrayRef<Operation *> ops, const DeviceScalars &scalars);
  void outline(ArrayRef<Operation *> ops, const DeviceScalars &scalars, const BlockShape &shape,
               const DeviceGroup *group, const ElementLoops *loops);
  void launch(gpu::GPUFuncOp kernel, const KernelParameters &parameters, const BlockShape &shape);

  gpu::GPUModuleOp kernels;
  OpBuilder b;
  KernelSet known;
};
} // namespace

KernelOutliner::KernelOutliner(ModuleOp module) : b(module.getContext()) {
  b.setInsertionPointToEnd(module.getBody());
  kernels = gpu::GPUModuleOp::create(b, module.getLoc(), "kernels");
  module->setAttr(gpu::GPUDialect::getContainerModuleAttrName(), b.getUnitAttr());
}

/// The type in which a kernel gets a parameter: eight bytes each.
static Type getParameterType(Type type) {
  return isa<MemRefType, IndexType>(type) ? type : Type(IntegerType::get(type.getContext(), 64));
}

/// A scalar as the eight bytes of a parameter, and back.
static Value toWord(OpBuilder &b, Location loc, Value value) {
  Type type = value.getType(), word = getParameterType(type);
  if (type == word)
    return value;
  if (isa<FloatType>(type))
    value = arith::BitcastOp::create(b, loc, b.getIntegerType(type.getIntOrFloatBitWidth()), value);
  return value.getType() == word ? value : arith::ExtUIOp::create(b, loc, word, value).getResult();
}
static Value fromWord(OpBuilder &b, Location loc, Type type, Value word) {
  if (type == word.getType())
    return word;
  Type bits = b.getIntegerType(type.getIntOrFloatBitWidth());
  if (bits != word.getType())
    word = arith::TruncIOp::create(b, loc, bits, word);
  return type == bits ? word : arith::BitcastOp::create(b, loc, type, word).getResult();
}

void KernelOutliner::launch(gpu::GPUFuncOp kernel, const KernelParameters &parameters, const BlockShape &shape) {
  Location loc = kernel.getLoc();
  auto index = [&](int64_t value) { return arith::ConstantIndexOp::create(b, loc, value).getResult(); };
  Value one = index(1);
  SmallVector<Value> arguments;
  for (const KernelParameters::Parameter &parameter : parameters.getAll())
    arguments.push_back(toWord(b, loc, parameter.value));
  gpu::LaunchFuncOp::create(b, loc, kernel, gpu::KernelDim3{index(shape.blocks), one, one},
                            gpu::KernelDim3{index(shape.getThreads()), one, one}, /*dynamicSharedMemorySize=*/Value(),
                            arguments);
}

/// Makes a kernel of structured ops, or of one op that is loops already, and starts it
/// where the last op was.
void KernelOutliner::outline(ArrayRef<Operation *> ops, const DeviceScalars &scalars, const BlockShape &shape,
                             const DeviceGroup *group, const ElementLoops *loops) {
  Operation *last = ops.back();
  Location loc = last->getLoc();
  b.setInsertionPoint(last);
  KernelParameters parameters(b, [&](Operation *op) { return scalars.isInside(op, last); });
  SmallVector<SmallVector<Value>> operands;
  if (group)
    for (auto [i, nest] : llvm::enumerate(group->getNests())) {
      linalg::LinalgOp op = nest.op;
      operands.push_back(parameters.addOperands(nest));
      parameters.addCaptured(op, /*written=*/false);
      for (int64_t output = 0; output < op.getNumDpsInits(); ++output)
        if (Value init = group->getInit(i, output))
          parameters.import(init, /*written=*/false);
    }
  else
    parameters.addCaptured(last, /*written=*/true);

  SmallVector<Type> types;
  for (const KernelParameters::Parameter &parameter : parameters.getAll())
    types.push_back(getParameterType(parameter.value.getType()));
  gpu::GPUFuncOp kernel;
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToEnd(kernels.getBody());
    kernel = gpu::GPUFuncOp::create(b, loc, "kernel", b.getFunctionType(types, {}));
    kernel->setAttr(gpu::GPUDialect::getKernelFuncAttrName(), b.getUnitAttr());
    kernel.setKnownBlockSize(ArrayRef<int32_t>{int32_t(shape.getThreads()), 1, 1});
  }
  OpBuilder body = OpBuilder::atBlockBegin(&kernel.front());
  IRMapping mapping;
  for (auto [i, parameter] : llvm::enumerate(parameters.getAll())) {
    mapping.map(parameter.value, fromWord(body, loc, parameter.value.getType(), kernel.getArgument(i)));
    // Of what other threads write, too, between two barriers, LLVM must not think that it is
    // this thread's alone.
    bool sharesRows = shape.along > 1 && parameter.written;
    if (parameters.isAlone(parameter) && !sharesRows)
      kernel.setArgAttr(i, LLVM::LLVMDialect::getNoAliasAttrName(), b.getUnitAttr());
  }
  for (Operation *op : parameters.getInside())
    body.clone(*op, mapping);
  if (group) {
    for (SmallVector<Value> &values : operands)
      for (Value &value : values)
        value = mapping.lookup(value);
    group->emit(body, kernel, operands, mapping);
  } else {
    loops->emit(body, mapping);
  }
  body.setInsertionPointToEnd(&kernel.front());
  gpu::ReturnOp::create(body, loc);
  launch(cast<gpu::GPUFuncOp>(known.findOrKeep(kernel)), parameters, shape);
  for (Operation *op : llvm::reverse(ops))
    op->erase();
}

void KernelOutliner::outlineGroup(ArrayRef<Operation *> ops, const DeviceScalars &scalars) {
  if (!isa<linalg::LinalgOp>(ops.front())) {
    ElementLoops loops(ops.front());
    if (loops.getShape().blocks > 0)
      return outline(ops, scalars, loops.getShape(), nullptr, &loops);
    ops.front()->erase();
    return;
  }
  SmallVector<linalg::LinalgOp> structured = llvm::map_to_vector(ops, llvm::CastTo<linalg::LinalgOp>);
  std::optional<DeviceGroup> group = DeviceGroup::plan(structured);
  if (group && !group->isEmpty())
    return outline(ops, scalars, group->getShape(), &*group, nullptr);
  if (group) {
    for (Operation *op : llvm::reverse(ops))
      op->erase();
    return;
  }
  // Each for itself, a fill with what begins with it; in their order, all where the last
  // one is.
  Operation *last = ops.back();
  for (Operation *op : ops.drop_back())
    op->moveBefore(last);
  for (size_t i = 0; i < ops.size();) {
    size_t count = 1;
    if (i + 1 < ops.size() && isa<linalg::FillOp>(ops[i])) {
      std::optional<DeviceGroup> pair = DeviceGroup::plan(ArrayRef(structured).slice(i, 2));
      count = pair && pair->getNests().size() == 1 ? 2 : 1;
    }
    ArrayRef<Operation *> part = ops.slice(i, count);
    i += count;
    outlineGroup(part, scalars);
  }
}

void KernelOutliner::outlineIn(Block &block) {
  DeviceScalars scalars(block);
  // Starting a kernel takes longer than anything that small buffers could save.
  GroupLimits limits;
  limits.sharedBytes = limits.rowLength = 1;
  for (ArrayRef<Operation *> group : groupOps(block, limits))
    outlineGroup(group, scalars);
  // Elements that the program writes one at a time.
  SmallVector<memref::StoreOp> stores(block.getOps<memref::StoreOp>());
  for (memref::StoreOp store : stores)
    outlineGroup(store.getOperation(), scalars);
  for (Operation &op : block)
    for (Region &region : op.getRegions())
      for (Block &inner : region)
        outlineIn(inner);
}

/// Loops know what is parallel.
static void markParallel(ArrayRef<Operation *> loops, ArrayRef<utils::IteratorType> iterators) {
  for (auto [loop, iterator] : llvm::zip(loops, iterators))
    if (iterator == utils::IteratorType::parallel)
      loop->setAttr(kParallelAttr, UnitAttr::get(loop->getContext()));
}

/// Scalars that only kernels needed are read there.
static void eraseUnused(func::FuncOp main) {
  SmallVector<Operation *> ops;
  main.walk([&](Operation *op) { ops.push_back(op); });
  for (Operation *op : llvm::reverse(ops))
    if (isOpTriviallyDead(op))
      op->erase();
}

namespace {
struct GpuOutlineKernelsPass : tp::impl::GpuOutlineKernelsPassBase<GpuOutlineKernelsPass> {
  void runOnOperation() override {
    auto main = cast_or_null<func::FuncOp>(host::findMain(getOperation()));
    if (!main)
      return signalPassFailure();
    prepareForKernels(main, markParallel);
    KernelOutliner outliner(getOperation());
    outliner.outlineIn(main.front());
    eraseUnused(main);
  }
};
} // namespace
