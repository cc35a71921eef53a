//===- ModelTargets.cpp - the compiler's readers ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ModelTargets.h"
#include "tp/Pipelines/Pipelines.h"
#include "mlir/IR/DialectRegistry.h"

using namespace mlir;
using namespace tp;

const DialectRegistry &fuzz::getRegistry() {
  static const DialectRegistry *registry = [] {
    auto *filled = new DialectRegistry;
    registerAll(*filled);
    registerAllPasses();
    return filled;
  }();
  return *registry;
}

void fuzz::runModel(std::string_view bytes) {
  StringRef content(bytes);
  MLIRContext context(getRegistry(), MLIRContext::Threading::DISABLED);
  std::string errors;
  llvm::raw_string_ostream stream(errors);
  auto buffer = llvm::MemoryBuffer::getMemBufferCopy(content, "fuzz.mlir");
  OwningOpRef<ModuleOp> module = parseModule(std::move(buffer), &context, stream);
  if (!module)
    return;
  // Files with a mesh of their own keep it.
  ShardingOptions options;
  if (!content.contains(".mesh"))
    options.mesh = "dp=2,tp=2";
  (void)shard(*module, Phase::partitioned, options);
}
