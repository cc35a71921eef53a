//===- DeviceProgram.cpp - what tp_main does where buffers are a GPU's ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DeviceProgram.h"
#include "Strides.h"
#include "tp/Lowering/Linalg/Passes.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace tp;

bool DeviceProgram::lower(Operation *op) {
  if (auto launch = dyn_cast<gpu::LaunchFuncOp>(op))
    lowerLaunch(launch);
  else if (auto load = dyn_cast<memref::LoadOp>(op))
    lowerRead(load);
  else if (auto get = dyn_cast<memref::GetGlobalOp>(op))
    lowerConstant(get);
  else
    return false;
  return true;
}

/// Starts a kernel.
void DeviceProgram::lowerLaunch(gpu::LaunchFuncOp launch) {
  SmallVector<int64_t> shape;
  for (gpu::KernelDim3 sizes : {launch.getGridSizeOperandValues(), launch.getBlockSizeOperandValues()})
    for (Value size : {sizes.x, sizes.y, sizes.z})
      shape.push_back(*getConstantIntValue(size));
  shape.push_back(0); // shared memory is the kernels' own
  SmallVector<Value> arguments;
  for (Value operand : launch.getKernelOperands()) {
    Type type = operand.getType();
    arguments.push_back(calls.convert(isa<MemRefType>(type) ? calls.pointer
                                      : type.isIndex()      ? b.getI64Type()
                                                            : type,
                                      operand));
  }
  std::string name = launch.getKernelName().str();
  const auto &kernels = calls.tables.kernels;
  int64_t number = llvm::find(kernels, name) - kernels.begin();
  calls.trace(name, "kernel", 0, getBufferBytes(launch.getKernelOperands()), [&] {
    Value array = calls.words(arguments);
    calls.call("tp_launch", {calls.rank, calls.constant(number), calls.table(shape), array,
                             calls.constant(int64_t(arguments.size()))});
  });
}

/// An element that the host decides by.
void DeviceProgram::lowerRead(memref::LoadOp load) {
  calls.tables.readsDevice = true;
  MemRefType type = load.getMemRefType();
  int64_t elementBytes = getElementBytes(type.getElementType());
  Value address = calls.toPointer(load.getMemRef()), slot = calls.frameArray(2);
  for (auto [index, stride] : llvm::zip_equal(load.getIndices(), *getStaticStrides(type))) {
    Value position = calls.convert(b.getI64Type(), index);
    address = calls.offset(address, LLVM::MulOp::create(b, position, calls.constant(stride * elementBytes)));
  }
  calls.call("tp_read", {calls.rank, address, slot, calls.constant(elementBytes)});
  Value copied = calls.toBuffer(MemRefType::get({}, type.getElementType()), slot);
  load.replaceAllUsesWith(memref::LoadOp::create(b, copied, ValueRange{}).getResult());
}

void DeviceProgram::lowerConstant(memref::GetGlobalOp get) {
  int64_t number = constants.try_emplace(get.getName(), constants.size()).first->second;
  auto copy = cast<memref::GetGlobalOp>(b.clone(*get));
  Value address = calls
                      .call("tp_constant", {calls.rank, calls.constant(number), calls.toPointer(copy),
                                            calls.constant(getByteSize(get.getType()))})
                      .getResult();
  get.replaceAllUsesWith(calls.toBuffer(get.getType(), address));
}

/// LAPACK is on the host: the runtime copies.
void DeviceProgram::lowerLapack(host::LapackOp op, int64_t function) {
  calls.tables.readsDevice = true;
  SmallVector<int64_t> bytes;
  for (Value operand : op->getOperands())
    bytes.push_back(getByteSize(cast<MemRefType>(operand.getType())));
  calls.call("tp_lapack_device",
             {calls.rank, calls.constant(function, 32), calls.table(op.getParams()), calls.addresses(op->getOperands()),
              calls.table(bytes), calls.constant(int64_t(op.getInputs().size())),
              calls.constant(op->getNumOperands())});
}
