//===- Compile.cpp - kernels to machine code ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Lowering/GPU/Compile.h"
#include "../Host/Program.h"
#include "KernelCode.h"

using namespace mlir;
using namespace tp;

llvm::Expected<std::string> tp::compileToPtx(ModuleOp module) {
  FailureOr<OwningOpRef<ModuleOp>> code = buildKernelCode(module, /*forPtx=*/true);
  if (failed(code))
    return llvm::createStringError("cannot generate code for the program's kernels");
  return translateToPtx(**code);
}

llvm::Error tp::addKernels(ModuleOp module, Target target, CompileOptions &options) {
  if (target == Target::cpu)
    return llvm::Error::success();
  if (target == Target::emulated) {
    options.target = "emulated";
    FailureOr<OwningOpRef<ModuleOp>> code = buildKernelCode(module, /*forPtx=*/false);
    if (failed(code))
      return llvm::createStringError("cannot generate code for the program's kernels");
    llvm::Expected<std::string> image = buildSharedObject(**code);
    if (!image)
      return image.takeError();
    options.sections.push_back({options.target, std::move(*image)});
    return llvm::Error::success();
  }
  options.target = "cuda";
  llvm::Expected<std::string> ptx = compileToPtx(module);
  if (!ptx)
    return ptx.takeError();
  std::string missing;
  llvm::Expected<std::string> fatbin = assemble(*ptx, missing);
  if (!fatbin)
    return fatbin.takeError();
  if (!missing.empty())
    emitRemark(module.getLoc()) << "found no " << missing
                                << ": the executable has PTX alone, which the driver compiles "
                                << "when it is loaded";
  options.sections.push_back({options.target, std::move(*fatbin)});
  return llvm::Error::success();
}
