//===- Compile.cpp - from the runtime phase to an executable ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Lowering/Host/Compile.h"
#include "Program.h"
#include "tp/runtime/Format.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

using namespace mlir;
using namespace tp;

llvm::Expected<std::string> tp::compileToExecutable(ModuleOp module, const CompileOptions &options) {
  ProgramTables tables;
  FailureOr<OwningOpRef<ModuleOp>> code = buildProgram(module, tables, options.traced);
  if (failed(code) || failed(expandMath(**code)) || failed(convertBodiesToLLVM(**code)))
    return llvm::createStringError("cannot generate code for the program");
  std::string name = !options.name.empty() ? options.name : module.getName().value_or("program").str();
  llvm::Expected<std::string> manifest = buildManifest(module, tables, name, options);
  if (!manifest)
    return manifest.takeError();
  OpBuilder b = OpBuilder::atBlockEnd((*code)->getBody());
  uint64_t checksum = runtime::format::getChecksum(*manifest);
  LLVM::GlobalOp::create(b, module.getLoc(), b.getI64Type(), /*isConstant=*/true, LLVM::Linkage::External,
                         runtime::format::kDescriptionSymbol, b.getI64IntegerAttr(int64_t(checksum)));
  llvm::Expected<std::string> image = buildSharedObject(**code);
  if (!image)
    return image.takeError();
  std::string sections;
  runtime::format::appendSection(sections, "cpu", *image);
  for (auto &[kind, content] : options.sections)
    runtime::format::appendSection(sections, kind, content);
  return runtime::format::makeFile(*manifest, sections);
}
