//===- DeviceProgram.h - what tp_main does where buffers are a GPU's ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_LOWERING_HOST_DEVICEPROGRAM_H
#define TP_LIB_LOWERING_HOST_DEVICEPROGRAM_H

#include "CallBuilder.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "llvm/ADT/StringMap.h"

namespace tp {

/// Lowers the ops that programs for GPUs have instead of the host's, or that mean
/// something else there: kernels are launched, the host reads elements through the
/// runtime.
class DeviceProgram {
public:
  explicit DeviceProgram(CallBuilder &calls) : calls(calls), b(calls.b) {}

  /// Puts calls before `op` and replaces its results; false for what is as on the host.
  bool lower(mlir::Operation *op);
  void lowerLapack(host::LapackOp op, int64_t function);

private:
  void lowerLaunch(mlir::gpu::LaunchFuncOp launch);
  void lowerRead(mlir::memref::LoadOp load);
  void lowerConstant(mlir::memref::GetGlobalOp constant);

  CallBuilder &calls;
  mlir::ImplicitLocOpBuilder &b;
  llvm::StringMap<int64_t> constants; // numbers by global
};

} // namespace tp

#endif // TP_LIB_LOWERING_HOST_DEVICEPROGRAM_H
