//===- OutlineKernels.cpp - loops become kernels ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Host/Buffers.h"
#include "../Host/GroupOps.h"
#include "DeviceGroup.h"
#include "DeviceScalars.h"
#include "ElementLoops.h"
#include "tp/Lowering/GPU/Passes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/ADT/StringMap.h"

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
  struct Parameter {
    Value value;
    bool written;
  };
  void outlineGroup(ArrayRef<Operation *> ops, const DeviceScalars &scalars);
  void outline(ArrayRef<Operation *> ops, const DeviceScalars &scalars, const BlockShape &shape,
               const DeviceGroup *group, const ElementLoops *loops);
  Value import(Value value, bool written, Operation *at, const DeviceScalars &scalars);
  SmallVector<Value> addOperands(const LoopNest &nest, Operation *at, const DeviceScalars &scalars);
  void addCaptured(Operation *op, Operation *at, bool written, const DeviceScalars &scalars);
  void setAliasing(gpu::GPUFuncOp kernel, bool sharesRows);
  gpu::GPUFuncOp findOrKeep(gpu::GPUFuncOp kernel);
  void launch(gpu::GPUFuncOp kernel, const BlockShape &shape);

  gpu::GPUModuleOp kernels;
  OpBuilder b;
  SmallVector<Parameter> parameters;
  llvm::SetVector<Operation *> inside; // what the kernel computes before all else
  llvm::StringMap<gpu::GPUFuncOp> known;
};
} // namespace

KernelOutliner::KernelOutliner(ModuleOp module) : b(module.getContext()) {
  b.setInsertionPointToEnd(module.getBody());
  kernels = gpu::GPUModuleOp::create(b, module.getLoc(), "kernels");
  module->setAttr(gpu::GPUDialect::getContainerModuleAttrName(), b.getUnitAttr());
}

/// Makes `value` known to the kernel: a parameter, or computed inside from parameters.
/// Returns the value that stands for it outside.
Value KernelOutliner::import(Value value, bool written, Operation *at, const DeviceScalars &scalars) {
  Operation *definition = value.getDefiningOp();
  if (definition && (definition->hasTrait<OpTrait::ConstantLike>() || scalars.isInside(definition, at))) {
    for (Value operand : definition->getOperands())
      import(operand, written, at, scalars);
    inside.insert(definition);
    return value;
  }
  for (Parameter &parameter : parameters)
    if (parameter.value == value) {
      parameter.written |= written;
      return value;
    }
  parameters.push_back({value, written});
  return value;
}

/// True for flat views of one buffer from the same element on.
static bool isSameMemory(Value x, Value y) {
  auto getSource = [](Value value) {
    auto view = value.getDefiningOp<host::FlattenOp>();
    return getBase(view ? view.getSource() : value);
  };
  return isa<MemRefType>(x.getType()) && x.getType() == y.getType() && getSource(x) == getSource(y);
}

/// The flat buffers (and scalars) of a structured op.
SmallVector<Value> KernelOutliner::addOperands(const LoopNest &nest, Operation *at, const DeviceScalars &scalars) {
  SmallVector<Value> values;
  linalg::LinalgOp op = nest.op;
  for (auto [operand, access] : llvm::zip_equal(op->getOpOperands(), nest.accesses)) {
    bool written = operand.getOperandNumber() >= op.getNumDpsInputs();
    Value value = access.buffer ? flatten(b, op.getLoc(), operand.get()) : operand.get();
    auto same = llvm::find_if(parameters, [&](const Parameter &parameter) {
      return isSameMemory(parameter.value, value) && parameter.value != value;
    });
    if (access.buffer && same != parameters.end()) {
      if (auto view = value.getDefiningOp<host::FlattenOp>(); view && view->use_empty())
        view.erase();
      value = same->value;
    }
    values.push_back(import(value, written, at, scalars));
  }
  return values;
}

/// What an op uses from outside.
void KernelOutliner::addCaptured(Operation *op, Operation *at, bool written, const DeviceScalars &scalars) {
  llvm::SetVector<Value> captured;
  if (!isa<linalg::LinalgOp>(op))
    captured.insert_range(op->getOperands());
  getUsedValuesDefinedAbove(op->getRegions(), captured);
  for (Value value : captured)
    import(value, written && isa<MemRefType>(value.getType()), at, scalars);
}

/// Buffers of one allocation of which one is written may overlap. Of those that other
/// threads write, too, between two barriers, LLVM must not think that they are this
/// thread's alone.
void KernelOutliner::setAliasing(gpu::GPUFuncOp kernel, bool sharesRows) {
  for (auto [i, parameter] : llvm::enumerate(parameters)) {
    if (!isa<MemRefType>(parameter.value.getType()) || (sharesRows && parameter.written))
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
gpu::GPUFuncOp KernelOutliner::findOrKeep(gpu::GPUFuncOp kernel) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  kernel.print(stream, OpPrintingFlags().useLocalScope());
  auto [it, isNew] = known.try_emplace(text, kernel);
  if (!isNew) {
    kernel.erase();
    return it->second;
  }
  kernel.setName(("kernel_" + Twine(known.size() - 1)).str());
  return kernel;
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

void KernelOutliner::launch(gpu::GPUFuncOp kernel, const BlockShape &shape) {
  Location loc = kernel.getLoc();
  auto index = [&](int64_t value) { return arith::ConstantIndexOp::create(b, loc, value).getResult(); };
  Value one = index(1);
  SmallVector<Value> arguments;
  for (const Parameter &parameter : parameters)
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
  parameters.clear();
  inside.clear();
  b.setInsertionPoint(last);
  SmallVector<SmallVector<Value>> operands;
  if (group)
    for (auto [i, nest] : llvm::enumerate(group->getNests())) {
      linalg::LinalgOp op = nest.op;
      operands.push_back(addOperands(nest, last, scalars));
      addCaptured(op, last, /*written=*/false, scalars);
      for (int64_t output = 0; output < op.getNumDpsInits(); ++output)
        if (Value init = group->getInit(i, output))
          import(init, /*written=*/false, last, scalars);
    }
  else
    addCaptured(last, last, /*written=*/true, scalars);

  SmallVector<Type> types;
  for (const Parameter &parameter : parameters)
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
  for (auto [parameter, argument] : llvm::zip(parameters, kernel.getArguments()))
    mapping.map(parameter.value, fromWord(body, loc, parameter.value.getType(), argument));
  setAliasing(kernel, shape.along > 1);
  for (Operation *op : inside)
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
  launch(findOrKeep(kernel), shape);
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

/// Copies become structured ops; structured ops that do not step linearly through
/// memory become loops, which know what is parallel.
static void prepare(func::FuncOp main) {
  IRRewriter rewriter(main.getContext());
  main.walk([&](Operation *op) {
    rewriter.setInsertionPoint(op);
    if (auto copy = dyn_cast<memref::CopyOp>(op)) {
      linalg::makeMemRefCopyOp(rewriter, op->getLoc(), copy.getSource(), copy.getTarget());
      rewriter.eraseOp(op);
    } else if (auto structured = dyn_cast<linalg::LinalgOp>(op)) {
      if (succeeded(getStridedAccesses(structured)))
        return;
      SmallVector<utils::IteratorType> iterators = structured.getIteratorTypesArray();
      FailureOr<linalg::LinalgLoops> loops = linalg::linalgOpToLoops(rewriter, structured);
      if (failed(loops))
        return;
      for (auto [loop, iterator] : llvm::zip(*loops, iterators))
        if (iterator == utils::IteratorType::parallel)
          loop->setAttr(kParallelAttr, rewriter.getUnitAttr());
      rewriter.eraseOp(op);
    }
  });
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
    prepare(main);
    KernelOutliner outliner(getOperation());
    outliner.outlineIn(main.front());
    eraseUnused(main);
  }
};
} // namespace
