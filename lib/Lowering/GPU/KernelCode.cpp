//===- KernelCode.cpp - kernels as functions of the LLVM dialect ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelCode.h"
#include "../Host/CodeBuilder.h"
#include "../Host/Program.h"
#include "tp/Lowering/Linalg/Passes.h"
#include "tp/runtime/EmulatedThread.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace tp;

/// Memory of a block begins at a multiple of this, whatever its elements are.
static constexpr int64_t kSharedAlignment = 16;

namespace {
class KernelBuilder : CodeBuilder {
public:
  KernelBuilder(ModuleOp code, bool forPtx) : CodeBuilder(code), forPtx(forPtx) {}
  LogicalResult add(gpu::GPUFuncOp kernel);

private:
  Value getShared(gpu::GPUFuncOp kernel, BlockArgument attribution);
  Value getPlace(bool isThread, gpu::Dimension dimension);
  LogicalResult lower(Operation *op);
  void describe(gpu::GPUFuncOp kernel);

  bool forPtx;
  Value thread; // of the emulated
  int64_t sharedBytes = 0;
  bool hasBarriers = false;
};
} // namespace

/// The address of memory of the block.
Value KernelBuilder::getShared(gpu::GPUFuncOp kernel, BlockArgument attribution) {
  int64_t bytes = getByteSize(cast<MemRefType>(attribution.getType())), begin = sharedBytes;
  sharedBytes = llvm::alignTo(begin + bytes, kSharedAlignment);
  if (!forPtx) {
    Value base = LLVM::LoadOp::create(b, pointer, offset(thread, offsetof(runtime::EmulatedThread, shared)));
    return offset(base, begin);
  }
  constexpr unsigned space = 3; // PTX's .shared
  std::string name = (kernel.getName() + "_shared_" + Twine(begin)).str();
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(code.getBody());
    LLVM::GlobalOp::create(b, LLVM::LLVMArrayType::get(b.getI8Type(), bytes), /*isConstant=*/false,
                           LLVM::Linkage::Internal, name, /*value=*/Attribute(), kSharedAlignment, space);
  }
  Value address = LLVM::AddressOfOp::create(b, LLVM::LLVMPointerType::get(b.getContext(), space), name);
  return LLVM::AddrSpaceCastOp::create(b, pointer, address);
}

/// The thread's or the block's number.
Value KernelBuilder::getPlace(bool isThread, gpu::Dimension dimension) {
  unsigned number = unsigned(dimension);
  if (!forPtx) {
    int64_t begin = isThread ? offsetof(runtime::EmulatedThread, thread) : offsetof(runtime::EmulatedThread, block);
    return LLVM::LoadOp::create(b, b.getI64Type(), offset(thread, begin + 8 * number));
  }
  std::string name = std::string("llvm.nvvm.read.ptx.sreg.") + (isThread ? "tid." : "ctaid.") + "xyz"[number];
  Value value = LLVM::CallIntrinsicOp::create(b, b.getI32Type(), b.getStringAttr(name), ValueRange{}).getResult(0);
  return LLVM::ZExtOp::create(b, b.getI64Type(), value);
}

LogicalResult KernelBuilder::lower(Operation *op) {
  b.setInsertionPoint(op);
  b.setLoc(op->getLoc());
  if (auto id = dyn_cast<gpu::ThreadIdOp>(op)) {
    id.replaceAllUsesWith(convert(b.getIndexType(), getPlace(true, id.getDimension())));
  } else if (auto id = dyn_cast<gpu::BlockIdOp>(op)) {
    id.replaceAllUsesWith(convert(b.getIndexType(), getPlace(false, id.getDimension())));
  } else if (isa<gpu::BarrierOp>(op)) {
    hasBarriers = true;
    if (forPtx)
      LLVM::CallIntrinsicOp::create(b, b.getStringAttr("llvm.nvvm.barrier.cta.sync.aligned.all"),
                                    ValueRange{LLVM::ConstantOp::create(b, b.getI32Type(), b.getI32IntegerAttr(0))});
    else
      LLVM::CallOp::create(b, TypeRange{}, "tp_emulated_barrier", thread);
  } else if (isa<gpu::ReturnOp>(op)) {
    LLVM::ReturnOp::create(b, ValueRange{});
  } else if (isa<gpu::GPUDialect>(op->getDialect())) {
    return op->emitOpError("is not known in kernels");
  } else {
    return success();
  }
  op->erase();
  return success();
}

/// KERNEL_info.
void KernelBuilder::describe(gpu::GPUFuncOp kernel) {
  b.setInsertionPointToEnd(code.getBody());
  int64_t words[] = {sharedBytes, hasBarriers, kernel.getNumArguments()};
  LLVM::GlobalOp::create(b, LLVM::LLVMArrayType::get(b.getI64Type(), std::size(words)), /*isConstant=*/true,
                         LLVM::Linkage::External, (kernel.getName() + "_info").str(), b.getI64TensorAttr(words));
}

LogicalResult KernelBuilder::add(gpu::GPUFuncOp kernel) {
  sharedBytes = 0;
  hasBarriers = false;
  b.setInsertionPointToEnd(code.getBody());
  SmallVector<Type> types(2, pointer); // of the emulated: arguments, thread
  if (forPtx)
    types = llvm::map_to_vector(kernel.getArgumentTypes(),
                                [&](Type type) { return isa<MemRefType>(type) ? pointer : Type(b.getI64Type()); });
  auto function = LLVM::LLVMFuncOp::create(b, kernel.getName(),
                                           LLVM::LLVMFunctionType::get(LLVM::LLVMVoidType::get(b.getContext()), types));
  unsigned count = kernel.getNumArguments();
  if (forPtx) {
    function.setCConv(LLVM::cconv::CConv::PTX_Kernel);
    if (std::optional<ArrayRef<int32_t>> block = kernel.getKnownBlockSize()) // registers for as many threads
      function.setPassthroughAttr(b.getArrayAttr(b.getStrArrayAttr({"nvvm.maxntid", std::to_string(block->front())})));
    for (unsigned i = 0; i < count; ++i)
      if (kernel.getArgAttr(i, LLVM::LLVMDialect::getNoAliasAttrName()))
        function.setArgAttr(i, LLVM::LLVMDialect::getNoAliasAttrName(), b.getUnitAttr());
  }
  SmallVector<BlockArgument> attributions(kernel.getWorkgroupAttributions());
  function.getBody().takeBody(kernel.getBody());
  Block &body = function.getBody().front();
  b.setInsertionPointToStart(&body);
  SmallVector<Value> own;
  for (Type type : types)
    own.push_back(body.addArgument(type, kernel.getLoc()));
  thread = forPtx ? Value() : own[1];
  for (unsigned i = 0; i < count; ++i) {
    BlockArgument argument = body.getArgument(i);
    Type type = argument.getType();
    Value value =
        forPtx ? own[i]
               : LLVM::LoadOp::create(b, isa<MemRefType>(type) ? pointer : Type(b.getI64Type()), offset(own[0], 8 * i))
                     .getResult();
    argument.replaceAllUsesWith(convert(type, value));
  }
  for (BlockArgument attribution : attributions)
    attribution.replaceAllUsesWith(convert(attribution.getType(), getShared(kernel, attribution)));
  body.eraseArguments(0, body.getNumArguments() - types.size());
  if (failed(lowerEach(function, [&](Operation *op) { return lower(op); })))
    return failure();
  if (!forPtx)
    describe(kernel);
  return success();
}

FailureOr<OwningOpRef<ModuleOp>> tp::buildKernelCode(ModuleOp module, bool forPtx) {
  MLIRContext *context = module.getContext();
  context->loadDialect<LLVM::LLVMDialect>();
  OwningOpRef<ModuleOp> code = ModuleOp::create(module.getLoc()), copy = module.clone();
  OpBuilder b = OpBuilder::atBlockBegin(code->getBody());
  if (!forPtx)
    LLVM::LLVMFuncOp::create(
        b, module.getLoc(), "tp_emulated_barrier",
        LLVM::LLVMFunctionType::get(LLVM::LLVMVoidType::get(context), LLVM::LLVMPointerType::get(context)));
  KernelBuilder builder(*code, forPtx);
  for (auto kernels : copy->getOps<gpu::GPUModuleOp>())
    for (auto kernel : kernels.getOps<gpu::GPUFuncOp>())
      if (failed(builder.add(kernel)))
        return failure();
  if (failed(expandMath(*code)) || (forPtx && failed(callLibdevice(*code))) || failed(convertBodiesToLLVM(*code)))
    return failure();
  return code;
}
