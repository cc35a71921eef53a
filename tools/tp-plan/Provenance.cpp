//===- Provenance.cpp - what in a plan comes from where -------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Provenance.h"
#include "tp/Input/Import/Import.h"
#include "tp/Report/Causes.h"
#include "tp/Report/Layers.h"
#include "tp/Report/Origins.h"
#include "tp/Sharding/ShardingRule.h"

using namespace mlir;
using namespace tp;

void Provenance::observe(Phase phase) {
  if (phase == Phase::input)
    markThings();
  else if (phase == Phase::annotated)
    readLayouts();
}

Location Provenance::getMark(unsigned thing) const { return markOrigin(things[thing].given, thing); }

std::optional<unsigned> Provenance::getThing(Location loc) const {
  for (unsigned number : getOrigins(loc))
    if (number < things.size())
      return number;
  return std::nullopt;
}

/// The text of the program's files by line, to find the names of results.
static StringRef getLine(llvm::StringMap<std::pair<std::unique_ptr<llvm::MemoryBuffer>, std::vector<StringRef>>> &files,
                         FileLineColLoc loc) {
  auto [entry, inserted] = files.try_emplace(loc.getFilename().getValue());
  auto &[buffer, lines] = entry->second;
  if (inserted)
    if (auto read = llvm::MemoryBuffer::getFile(loc.getFilename().getValue(), /*IsText=*/true)) {
      buffer = std::move(*read);
      for (StringRef rest = buffer->getBuffer(); !rest.empty();) {
        auto [line, after] = rest.split('\n');
        lines.push_back(line);
        rest = after;
      }
    }
  return loc.getLine() - 1 < lines.size() ? lines[loc.getLine() - 1] : StringRef();
}

void Provenance::markThings() {
  func::FuncOp main = getMain(module);
  Causes causes(main);
  Layers layers(main, causes);
  for (unsigned number = 0; number < main.getNumArguments(); ++number)
    arguments.push_back(causes.getArgumentName(number));
  llvm::StringMap<std::pair<std::unique_ptr<llvm::MemoryBuffer>, std::vector<StringRef>>> files;
  unsigned next = 0;
  markOrigins(main, next, [&](unsigned, Operation *op, BlockArgument argument) {
    Thing &thing = things.emplace_back(op ? op->getLoc() : argument.getLoc());
    thing.location = printLocation(thing.given);
    if (argument) {
      thing.type = dyn_cast<RankedTensorType>(argument.getType());
      if (argument.getOwner() == &main.getBody().front()) {
        thing.argument = argument.getArgNumber();
        thing.layer = layers.getLayer(argument.getArgNumber());
      }
      return;
    }
    thing.op = op->getName().getStringRef();
    thing.layer = layers.getLayer(op);
    thing.forward = causes.isForward(op);
    thing.operands = op->getNumOperands();
    if (op->getNumResults())
      thing.type = dyn_cast<RankedTensorType>(op->getResult(0).getType());
    if (auto ruled = dyn_cast<ShardingRuleOpInterface>(op))
      thing.rule = ruled.getShardingRule().str();
    if (auto file = thing.given->findInstanceOf<FileLineColLoc>()) {
      StringRef line = getLine(files, file).ltrim();
      if (line.starts_with("%"))
        thing.result = line.take_until([](char c) { return c == ' ' || c == '=' || c == ':' || c == ','; });
    }
  });
}

void Provenance::addChange(ReshardOp reshard) {
  Value root = reshard.getInput();
  while (auto before = root.getDefiningOp<ReshardOp>())
    root = before.getInput();
  std::optional<unsigned> source = getThing(root.getLoc());
  if (!source)
    return;
  Change change{*source, 0, getLayout(reshard.getInput()), reshard.getLayout(), reshard.getType(), {}};
  if (auto result = dyn_cast<OpResult>(root))
    change.sourceResult = result.getResultNumber();
  SmallVector<Value> open{reshard.getResult()};
  while (!open.empty())
    for (OpOperand &use : open.pop_back_val().getUses())
      if (auto next = dyn_cast<ReshardOp>(use.getOwner()))
        open.push_back(next.getResult());
      else if (std::optional<unsigned> user = getThing(use.getOwner()->getLoc()))
        change.users.push_back({*user, use.getOperandNumber()});
  llvm::sort(change.users, [](auto &a, auto &b) { return a.thing < b.thing; });
  reshard->setLoc(markOrigin(reshard.getLoc(), things.size() + changes.size()));
  changes.push_back(std::move(change));
}

void Provenance::readLayouts() {
  auto getLayoutOf = [](Value value) {
    return isa<RankedTensorType>(value.getType()) ? getLayout(value) : LayoutAttr();
  };
  SmallVector<ReshardOp> reshards;
  func::FuncOp main = getMain(module);
  for (BlockArgument argument : main.getArguments())
    if (std::optional<unsigned> thing = getThing(argument.getLoc()))
      things[*thing].layouts.assign({getLayoutOf(argument)});
  main.walk([&](Operation *op) {
    if (op == main)
      return;
    if (auto reshard = dyn_cast<ReshardOp>(op)) {
      reshards.push_back(reshard);
      return;
    }
    std::optional<unsigned> thing = getThing(op->getLoc());
    // A copy in another layout of what is made anew, or a part of a former op.
    if (!thing || !things[*thing].layouts.empty() || op->getNumOperands() != things[*thing].operands ||
        op->getName().getStringRef() != things[*thing].op)
      return;
    for (Value operand : op->getOperands())
      things[*thing].layouts.push_back(getLayoutOf(operand));
    for (Value result : op->getResults())
      things[*thing].layouts.push_back(getLayoutOf(result));
  });
  llvm::for_each(reshards, [&](ReshardOp reshard) { addChange(reshard); });
}

Summary Provenance::read(CostModel &costs) {
  func::FuncOp main = getMain(module);
  Causes causes(main);
  Layers layers(main, causes);
  return summarize(module, costs, [&](Operation *op, double seconds, const CollectiveRow *row) {
    if (!row) {
      if (std::optional<unsigned> thing = getThing(op->getLoc()))
        things[*thing].seconds += seconds;
      return;
    }
    TracedCollective traced{*row, layers.getLayer(op).str(), {}, {}};
    for (unsigned number : getOrigins(op->getLoc()))
      if (number < things.size())
        traced.things.push_back(number);
      else
        traced.changes.push_back(number - things.size());
    collectives.push_back(std::move(traced));
  });
}
