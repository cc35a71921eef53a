//===- UserLayouts.cpp - mesh and layouts from the command line ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "UserLayouts.h"
#include "tp/Sharding/DimSplit.h"
#include "mlir/AsmParser/AsmParser.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/GlobPattern.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace mlir;
using namespace tp;

FailureOr<MeshOp> tp::setMesh(ModuleOp module, StringRef text) {
  MeshOp existing = getMesh(module);
  if (text.empty() && existing)
    return existing;
  MLIRContext *context = module.getContext();
  Location unknown = UnknownLoc::get(context);
  SmallVector<MeshAxisAttr> axes;
  SmallVector<StringRef> parts;
  text.split(parts, ',', -1, /*KeepEmpty=*/!text.empty());
  for (StringRef part : parts) {
    auto [name, number] = part.split('=');
    name = name.trim();
    int64_t size = 0;
    bool isWord = llvm::all_of(name, [](char c) { return llvm::isAlnum(c) || c == '_'; });
    if (name.empty() || !isWord || number.trim().getAsInteger(10, size) || size < 1)
      return emitError(unknown) << "mesh '" << text << "': expected axes like dp=2,tp=4, found '" << part << "'",
             failure();
    axes.push_back(MeshAxisAttr::get(context, StringAttr::get(context, name), size));
  }
  auto emit = [&]() -> InFlightDiagnostic { return emitError(unknown) << "mesh '" << text << "': "; };
  if (failed(MeshAttr::verify(emit, axes)))
    return failure();
  MeshAttr mesh = MeshAttr::get(context, axes);
  if (existing) {
    if (existing.getMesh() == mesh)
      return existing;
    return existing.emitError("mesh of the file is ") << existing.getMesh() << ", but --mesh asks for " << mesh,
           failure();
  }
  OpBuilder builder = OpBuilder::atBlockBegin(module.getBody());
  return MeshOp::create(builder, module.getLoc(), "mesh", mesh);
}

void tp::dropLayouts(ModuleOp module) {
  module.walk([](Operation *op) {
    if (auto function = dyn_cast<func::FuncOp>(op)) {
      for (unsigned i = 0; i < function.getNumArguments(); ++i)
        function.removeArgAttr(i, TpDialect::kLayoutAttr);
      for (unsigned i = 0; i < function.getNumResults(); ++i)
        function.removeResultAttr(i, StringAttr::get(op->getContext(), TpDialect::kLayoutAttr));
    } else if (isa<LayoutConstraintOp, ReshardOp>(op)) {
      op->getResult(0).replaceAllUsesWith(op->getOperand(0));
      op->erase();
    } else {
      op->removeDiscardableAttr(TpDialect::kLayoutAttr);
    }
  });
  for (MeshOp mesh : llvm::make_early_inc_range(module.getOps<MeshOp>()))
    mesh.erase();
}

/// Applies one `PATTERN=[...]`; returns how many arguments matched.
static FailureOr<unsigned> applyPattern(func::FuncOp main, MeshOp mesh, StringRef text) {
  Location unknown = UnknownLoc::get(main.getContext());
  // The layout starts at the last "=[": patterns may contain brackets and '='.
  size_t border = text.rfind("=[");
  if (border == StringRef::npos || border == 0)
    return emitError(unknown) << "layout '" << text << R"(': expected PATTERN=[{}, {"axis"}])", failure();
  StringRef pattern = text.take_front(border).trim(), dims = text.drop_front(border + 1).trim();
  std::string source = ("#tp.layout<@" + mesh.getSymName() + ", " + dims + ">").str();
  std::string wrong;
  LayoutAttr layout;
  {
    // The parser's own message points into `source`, which nobody wrote.
    ScopedDiagnosticHandler handler(main.getContext(), [&](Diagnostic &diagnostic) {
      wrong = wrong.empty() ? diagnostic.str() : wrong;
      return success();
    });
    layout = dyn_cast_or_null<LayoutAttr>(parseAttribute(source, main.getContext()));
  }
  if (!layout)
    return emitError(unknown) << "layout '" << text << "': '" << dims << "' is not a layout: " << wrong, failure();
  llvm::Expected<llvm::GlobPattern> glob = llvm::GlobPattern::create(pattern);
  if (!glob) {
    std::string reason = llvm::toString(glob.takeError());
    return emitError(unknown) << "layout '" << text << "': bad pattern: " << reason, failure();
  }
  unsigned matched = 0;
  for (BlockArgument argument : main.getArguments()) {
    unsigned number = argument.getArgNumber();
    auto name = main.getArgAttrOfType<StringAttr>(number, "tp.name");
    std::string position = std::to_string(number), padded = position;
    padded.insert(0, padded.size() < 5 ? 5 - padded.size() : 0, '0');
    // A name like arg0['layers'][0]['w1'] has brackets: equal text matches too.
    bool matches = (name && (name.getValue() == pattern || glob->match(name.getValue()))) || pattern == position ||
                   pattern == padded || glob->match("arg" + position);
    if (!matches)
      continue;
    auto type = dyn_cast<RankedTensorType>(argument.getType());
    auto emit = [&]() -> InFlightDiagnostic {
      return emitError(unknown) << "layout '" << text << "' on argument " << number << ": ";
    };
    if (!type || layout.isPartial())
      return emit() << (type ? "an argument cannot be partial" : "not a tensor"), failure();
    if (failed(layout.verifyFor(mesh.getMesh(), type, emit)))
      return failure();
    main.setArgAttr(number, TpDialect::kLayoutAttr, layout);
    ++matched;
  }
  if (!matched)
    return emitError(unknown) << "layout '" << text << "': no argument matches '" << pattern << "'", failure();
  return matched;
}

LogicalResult tp::setArgumentLayouts(func::FuncOp main, MeshOp mesh, const ShardingOptions &options) {
  if (!options.layoutsFile.empty()) {
    auto buffer = llvm::MemoryBuffer::getFile(options.layoutsFile, /*IsText=*/true);
    if (!buffer)
      return emitError(UnknownLoc::get(main.getContext()))
             << "cannot read layouts file '" << options.layoutsFile << "': " << buffer.getError().message();
    SmallVector<StringRef> lines;
    (*buffer)->getBuffer().split(lines, '\n');
    for (StringRef line : lines) {
      line = line.split('#').first.trim();
      if (!line.empty() && failed(applyPattern(main, mesh, line)))
        return failure();
    }
  }
  for (StringRef text : options.layouts)
    if (failed(applyPattern(main, mesh, text)))
      return failure();
  return success();
}

bool tp::hasUserLayouts(func::FuncOp main) {
  for (unsigned i = 0; i < main.getNumArguments(); ++i)
    if (main.getArgAttr(i, TpDialect::kLayoutAttr))
      return true;
  for (unsigned i = 0; i < main.getNumResults(); ++i)
    if (main.getResultAttr(i, TpDialect::kLayoutAttr))
      return true;
  return main
      .walk([](Operation *op) {
        return isa<LayoutConstraintOp, ManualOp>(op) ? WalkResult::interrupt() : WalkResult::advance();
      })
      .wasInterrupted();
}
