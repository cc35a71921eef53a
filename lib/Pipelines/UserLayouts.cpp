//===- UserLayouts.cpp - mesh and layouts from the command line ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "UserLayouts.h"
#include "tp/Input/Import/Import.h"
#include "tp/Sharding/DimSplit.h"
#include "tp/runtime/MeshText.h"
#include "mlir/AsmParser/AsmParser.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/GlobPattern.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace mlir;
using namespace tp;

/// `layout` on another mesh: dimensions split over axes that it has keep their
/// split, the others are open. Null if that says nothing.
static LayoutAttr moveLayout(LayoutAttr layout, MeshAttr mesh, RankedTensorType type) {
  MLIRContext *context = layout.getContext();
  ScopedDiagnosticHandler ignore(context, [](Diagnostic &) { return success(); });
  auto quiet = [&]() -> InFlightDiagnostic { return emitError(UnknownLoc::get(context)); };
  bool says = false;
  SmallVector<DimLayoutAttr> dims(layout.getDims().size(), DimLayoutAttr::get(context, {}, /*open=*/true));
  for (auto [i, dim] : llvm::enumerate(layout.getDims())) {
    DimLayoutAttr open = std::exchange(dims[i], dim);
    auto trial = LayoutAttr::get(context, layout.getMesh(), dims, {}, ReductionKind::add);
    if (failed(trial.verifyFor(mesh, type, quiet)))
      dims[i] = open;
    else
      says |= !dim.getItems().empty();
  }
  return says ? LayoutAttr::get(context, layout.getMesh(), dims, {}, ReductionKind::add) : nullptr;
}

/// Moves the annotations of the file to another mesh. Manual computations become
/// the work of all ranks of the old one.
static LogicalResult changeMesh(ModuleOp module, MeshOp op, MeshAttr mesh) {
  func::FuncOp main = getMain(module);
  if (failed(expandManualOps(main)))
    return failure();
  bool partitioned = main.walk([](Operation *inner) {
                           return inner->hasAttr("group") ? WalkResult::interrupt() : WalkResult::advance();
                         })
                         .wasInterrupted();
  for (unsigned i = 0; i < main.getNumArguments(); ++i)
    partitioned |= bool(main.getArgAttr(i, TpDialect::kGlobalTypeAttr));
  if (partitioned)
    return op.emitError("the program is partitioned for mesh ") << op.getMesh() << ", but --mesh asks for " << mesh;
  auto remark = op.emitRemark("the mesh of the file is ") << op.getMesh() << ", but --mesh asks for " << mesh
                                                          << ": dimensions split over axes that it lacks are left open";
  auto move = [&](Attribute attr, Type type) {
    auto layout = dyn_cast_or_null<LayoutAttr>(attr);
    return layout ? moveLayout(layout, mesh, cast<RankedTensorType>(type)) : nullptr;
  };
  StringRef name = TpDialect::kLayoutAttr;
  for (unsigned i = 0; i < main.getNumArguments(); ++i) {
    LayoutAttr moved = move(main.removeArgAttr(i, name), main.getArgumentTypes()[i]);
    if (moved)
      main.setArgAttr(i, name, moved);
  }
  for (unsigned i = 0; i < main.getNumResults(); ++i) {
    LayoutAttr moved =
        move(main.removeResultAttr(i, StringAttr::get(main.getContext(), name)), main.getResultTypes()[i]);
    if (moved)
      main.setResultAttr(i, name, moved);
  }
  main.walk([&](Operation *inner) {
    for (StringRef drop : {TpDialect::kLayoutAttr, TpDialect::kLayoutsAttr, TpDialect::kBlockLayoutsAttr})
      if (inner != main)
        inner->removeDiscardableAttr(drop);
    if (!isa<LayoutConstraintOp, ReshardOp>(inner))
      return;
    LayoutAttr moved =
        isa<LayoutConstraintOp>(inner) ? move(inner->getAttr("layout"), inner->getResult(0).getType()) : LayoutAttr();
    if (moved)
      return inner->setAttr("layout", moved);
    inner->getResult(0).replaceAllUsesWith(inner->getOperand(0));
    inner->erase();
  });
  op.setMeshAttr(mesh);
  return success();
}

FailureOr<MeshOp> tp::setMesh(ModuleOp module, StringRef text) {
  MeshOp existing = getMesh(module);
  if (text.empty() && existing)
    return existing;
  MLIRContext *context = module.getContext();
  SmallVector<MeshAxisAttr> axes;
  if (!text.empty()) {
    runtime::MeshAxes parsed;
    if (std::string wrong = runtime::parseMesh(text, parsed); !wrong.empty())
      return emitError(UnknownLoc::get(context)) << "mesh '" << text << "': " << wrong, failure();
    for (auto &[name, size] : parsed)
      axes.push_back(MeshAxisAttr::get(context, StringAttr::get(context, name), size));
  }
  MeshAttr mesh = MeshAttr::get(context, axes);
  if (existing) {
    if (existing.getMesh() != mesh && failed(changeMesh(module, existing, mesh)))
      return failure();
    return existing;
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

LayoutAttr tp::parseLayout(StringRef text, FlatSymbolRefAttr mesh, std::string &wrong) {
  std::string source;
  llvm::raw_string_ostream(source) << "#tp.layout<" << mesh << ", " << text << ">";
  // The parser's own message points into `source`, which nobody wrote.
  ScopedDiagnosticHandler handler(mesh.getContext(), [&](Diagnostic &diagnostic) {
    wrong = wrong.empty() ? diagnostic.str() : wrong;
    return success();
  });
  return dyn_cast_or_null<LayoutAttr>(parseAttribute(source, mesh.getContext()));
}

namespace {
/// One `PATTERN=[...]`.
struct UserLayout {
  StringRef pattern;
  llvm::GlobPattern glob;
  LayoutAttr layout;
};
} // namespace

static llvm::Expected<UserLayout> parseUserLayout(StringRef text, FlatSymbolRefAttr mesh) {
  // The layout starts at the last "=[": patterns may contain brackets and '='.
  size_t border = text.rfind("=[");
  if (border == StringRef::npos || border == 0)
    return llvm::createStringError("layout '" + text + R"(': expected PATTERN=[{}, {"axis"}])");
  StringRef pattern = text.take_front(border).trim(), dims = text.drop_front(border + 1).trim();
  std::string wrong;
  LayoutAttr layout = parseLayout(dims, mesh, wrong);
  if (!layout)
    return llvm::createStringError("layout '" + text + "': '" + dims + "' is not a layout: " + wrong);
  llvm::Expected<llvm::GlobPattern> glob = llvm::GlobPattern::create(pattern);
  if (!glob)
    return llvm::createStringError("layout '" + text + "': bad pattern: " + llvm::toString(glob.takeError()));
  return UserLayout{pattern, std::move(*glob), layout};
}

llvm::Expected<ShardingOptions> tp::getOptions(const ShardingFlags &flags) {
  llvm::Expected<ShardingOptions> options = flags.get();
  if (!options || options->layouts.empty())
    return options;
  MLIRContext context(MLIRContext::Threading::DISABLED);
  context.loadDialect<TpDialect>();
  for (StringRef text : options->layouts)
    if (auto parsed = parseUserLayout(text, FlatSymbolRefAttr::get(&context, "mesh")); !parsed)
      return llvm::createStringError("--" + llvm::toString(parsed.takeError()));
  return options;
}

/// Applies one `PATTERN=[...]`; returns how many arguments matched.
static FailureOr<unsigned> applyPattern(func::FuncOp main, MeshOp mesh, StringRef text) {
  Location unknown = UnknownLoc::get(main.getContext());
  llvm::Expected<UserLayout> parsed = parseUserLayout(text, FlatSymbolRefAttr::get(mesh.getSymNameAttr()));
  if (!parsed)
    return emitError(unknown) << llvm::toString(parsed.takeError()), failure();
  const auto &[pattern, glob, layout] = *parsed;
  unsigned matched = 0;
  for (BlockArgument argument : main.getArguments()) {
    unsigned number = argument.getArgNumber();
    auto name = main.getArgAttrOfType<StringAttr>(number, "tp.name");
    std::string position = std::to_string(number), padded = position;
    padded.insert(0, padded.size() < 5 ? 5 - padded.size() : 0, '0');
    // A name like arg0['layers'][0]['w1'] has brackets: equal text matches too.
    bool matches = (name && (name.getValue() == pattern || glob.match(name.getValue()))) || pattern == position ||
                   pattern == padded || glob.match("arg" + position);
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
