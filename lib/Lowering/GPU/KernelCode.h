//===- KernelCode.h - kernels as functions of the LLVM dialect ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_LOWERING_GPU_KERNELCODE_H
#define TP_LIB_LOWERING_GPU_KERNELCODE_H

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"
#include "llvm/Support/Error.h"

namespace tp {

/// The kernels of a module of the runtime phase as a module of the LLVM dialect: for PTX,
/// kernels of their parameters; for the CPU, functions of one thread
/// (tp/runtime/EmulatedThread.h).
llvm::FailureOr<mlir::OwningOpRef<mlir::ModuleOp>> buildKernelCode(mlir::ModuleOp module, bool forPtx);

/// Replaces functions of the math dialect that PTX has no instructions for by calls of
/// CUDA's libdevice; an op that libdevice does not know is an error.
llvm::LogicalResult callLibdevice(mlir::ModuleOp code);

/// A module of the LLVM dialect as PTX.
llvm::Expected<std::string> translateToPtx(mlir::ModuleOp code);
/// PTX as what a "cuda" section holds: a fatbin, or the PTX itself where CUDA's tools are
/// not found (`missing` then says which).
llvm::Expected<std::string> assemble(const std::string &ptx, std::string &missing);
/// A file of the CUDA toolkit, as "bin/ptxas"; empty if there is none.
std::string findInCuda(llvm::StringRef path);

} // namespace tp

#endif // TP_LIB_LOWERING_GPU_KERNELCODE_H
