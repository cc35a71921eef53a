//===- ReadModule.cpp - a module from a file ----------------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Diagnostics.h"
#include "ExpandedSize.h"
#include "ParserMemory.h"
#include "tp/Input/Chlo/Chlo.h"
#include "tp/Input/Import/Import.h"
#include "tp/Input/StableHLO/StableHLO.h"
#include "tp/Pipelines/Pipelines.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Parser/Parser.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/SourceMgr.h"

using namespace mlir;
using namespace tp;

/// Attaches the names of NAME.json; a file without them changes nothing.
static LogicalResult readNames(StringRef file, ModuleOp module) {
  SmallString<128> path(file);
  llvm::sys::path::replace_extension(path, "json");
  auto buffer = llvm::MemoryBuffer::getFile(path);
  if (!buffer)
    return success();
  llvm::Expected<llvm::json::Value> json = llvm::json::parse((*buffer)->getBuffer());
  if (!json)
    return emitError(UnknownLoc::get(module.getContext()))
           << "'" << path << "' is not JSON: " << llvm::toString(json.takeError());
  const llvm::json::Object *root = json->getAsObject();
  const llvm::json::Array *names = root ? root->getArray("arguments") : nullptr;
  if (!names)
    return success();
  func::FuncOp main = getMain(module);
  if (!main)
    return failure();
  for (auto [number, name] : llvm::enumerate(*names)) {
    std::optional<StringRef> text = name.getAsString();
    if (!text || number >= main.getNumArguments())
      return emitError(UnknownLoc::get(module.getContext()))
             << "'" << path << "': expected the names of " << main.getNumArguments() << " arguments, found "
             << names->size() << " entries";
    main.setArgAttr(number, "tp.name", StringAttr::get(module.getContext(), *text));
  }
  return success();
}

/// Before the verifier, which would name some op of the program that has no such
/// operands.
static LogicalResult verifyStaticShapes(ModuleOp module) {
  auto isDynamic = [](Type type) { return isa<TensorType>(type) && !cast<TensorType>(type).hasStaticShape(); };
  WalkResult walked = module.walk<WalkOrder::PreOrder>([&](Operation *op) {
    auto refuse = [&](Location loc, Type type, const Twine &what) {
      emitError(loc) << "dynamic shapes are not supported: expected a static shape for " << what << ", found " << type;
      return WalkResult::interrupt();
    };
    auto signature = isa<func::FuncOp>(op) ? op->getAttrOfType<TypeAttr>("function_type") : TypeAttr();
    auto symbol = op->getAttrOfType<StringAttr>(SymbolTable::getSymbolAttrName());
    // Not verified yet: anything can stand there.
    if (auto types = dyn_cast_or_null<FunctionType>(signature ? signature.getValue() : Type())) {
      StringRef name = symbol ? symbol.getValue() : "";
      for (auto [i, type] : llvm::enumerate(types.getInputs()))
        if (isDynamic(type))
          return refuse(op->getLoc(), type, "argument " + Twine(i) + " of '" + name + "'");
      for (auto [i, type] : llvm::enumerate(types.getResults()))
        if (isDynamic(type))
          return refuse(op->getLoc(), type, "result " + Twine(i) + " of '" + name + "'");
    }
    if (isa_and_nonnull<::stablehlo::StableHLODialect, ::chlo::ChloDialect>(op->getDialect()))
      for (Type type : op->getResultTypes())
        if (isDynamic(type))
          return refuse(op->getLoc(), type, "the result of '" + op->getName().getStringRef() + "'");
    return WalkResult::advance();
  });
  return failure(walked.wasInterrupted());
}

OwningOpRef<ModuleOp> tp::parseModule(std::unique_ptr<llvm::MemoryBuffer> buffer, MLIRContext *context,
                                      llvm::raw_ostream &errors) {
  buffer = decodeBytecode(std::move(buffer), context->getDialectRegistry(), errors);
  if (!buffer)
    return nullptr;
  // The text outlives this call: diagnostics quote it for as long as the context lives.
  auto sources = std::make_shared<llvm::SourceMgr>();
  const llvm::MemoryBuffer &text = *buffer;
  sources->AddNewSourceBuffer(std::move(buffer), llvm::SMLoc());
  printDiagnostics(context, sources, errors);
  if (text.getBuffer().contains('\0')) {
    emitError(UnknownLoc::get(context)) << "'" << text.getBufferIdentifier()
                                        << "': expected MLIR as text or bytecode, found binary data";
    return nullptr;
  }
  ReadingProgram reading;
  ScopedDiagnosticHandler listen(context, [&](Diagnostic &diagnostic) {
    if (diagnostic.getSeverity() == DiagnosticSeverity::Error)
      reading.setRefused();
    return failure(); // which the next handler prints
  });
  // What the verifier says may print whole attributes and types.
  ParserConfig config(context, /*verifyAfterParse=*/false);
  OwningOpRef<ModuleOp> module;
  {
    ParserMemory memory(text.getBufferIdentifier(), text.getBufferSize());
    module = parseSourceFile<ModuleOp>(sources, config);
  }
  if (!module || failed(verifyExpandedSize(*module, text.getBufferSize())) || failed(verifyStaticShapes(*module)) ||
      failed(verify(*module)))
    return nullptr;
  return module;
}

OwningOpRef<ModuleOp> tp::readModule(StringRef file, MLIRContext *context) {
  auto buffer = llvm::MemoryBuffer::getFileOrSTDIN(file);
  if (!buffer) {
    llvm::errs() << "error: cannot read '" << file << "': " << buffer.getError().message() << "\n";
    return nullptr;
  }
  OwningOpRef<ModuleOp> module = parseModule(std::move(*buffer), context, llvm::errs());
  if (!module || (file != "-" && failed(readNames(file, *module))))
    return nullptr;
  return module;
}
