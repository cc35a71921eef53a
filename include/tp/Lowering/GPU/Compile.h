//===- Compile.h - kernels to machine code ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LOWERING_GPU_COMPILE_H
#define TP_LOWERING_GPU_COMPILE_H

#include "tp/Lowering/Host/Compile.h"
#include "tp/Options/Options.h"

namespace tp {

/// Compiles the kernels of a module of the runtime phase that was lowered for `target`, and
/// adds them to what compileToExecutable is to write. For cuda: PTX for sm_80, which
/// newer GPUs compile when it is loaded, and, if CUDA's tools are found (in CUDA_HOME, in
/// PATH or in /usr/local/cuda), machine code for sm_80 and sm_90. Functions that need
/// CUDA's libdevice are refused by name where it is not found. Nothing for cpu. The error
/// is one sentence; details are diagnostics.
llvm::Error addKernels(mlir::ModuleOp module, Target target, CompileOptions &options);

/// The PTX of the kernels, for tests.
llvm::Expected<std::string> compileToPtx(mlir::ModuleOp module);

} // namespace tp

#endif // TP_LOWERING_GPU_COMPILE_H
