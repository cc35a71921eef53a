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
  changes.clear(); // of a plan that did not fit
  auto getLayoutOf = [](Value value) {
    return isa<RankedTensorType>(value.getType()) ? getLayout(value) : LayoutAttr();
  };
  SmallVector<ReshardOp> reshards;
  func::FuncOp main = getMain(module);
  mesh = getMesh(module).getMesh();
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
    // A copy in another layout of what is made anew, a part of a former op, or what moves
    // its result into a stack.
    if (!thing || !things[*thing].layouts.empty() || op->getNumOperands() != things[*thing].operands ||
        op->getName().getStringRef() != things[*thing].op ||
        (op->getNumResults() && dyn_cast<RankedTensorType>(op->getResult(0).getType()) != things[*thing].type))
      return;
    for (Value operand : op->getOperands())
      things[*thing].layouts.push_back(getLayoutOf(operand));
    for (Value result : op->getResults())
      things[*thing].layouts.push_back(getLayoutOf(result));
  });
  llvm::for_each(reshards, [&](ReshardOp reshard) { addChange(reshard); });
}

/// The layer of what asks for it.
StringRef Provenance::getLayer(const TracedCollective &traced) const {
  if (!traced.changes.empty()) {
    // What a loop carries along has no place of its own.
    const Change &change = changes[traced.changes.front()];
    const Thing &source = things[change.source];
    bool isCarried = source.op.empty() && source.argument < 0 && !change.users.empty();
    return isCarried ? things[change.users.front().thing].layer : source.layer;
  }
  return traced.things.empty() ? "" : StringRef(things[traced.things.front()].layer);
}

Summary Provenance::read(CostModel &costs) {
  return summarize(module, costs, [&](Operation *op, double seconds, const CollectiveRow *row) {
    if (!row) {
      if (std::optional<unsigned> thing = getThing(op->getLoc()))
        things[*thing].seconds += seconds;
      else
        otherSeconds += seconds;
      return;
    }
    TracedCollective traced{*row, "", {}, {}};
    for (unsigned number : getOrigins(op->getLoc()))
      if (number < things.size())
        traced.things.push_back(number);
      else
        traced.changes.push_back(number - things.size());
    traced.layer = getLayer(traced);
    collectives.push_back(std::move(traced));
  });
}

//===----------------------------------------------------------------------===//
// By layer
//===----------------------------------------------------------------------===//

/// Trees of weights and moments whose layouts agree share a row.
void Provenance::addWeight(LayerReport &layer, const Thing &thing) const {
  StringRef name = arguments[thing.argument];
  std::string path = printPath(getPath(name));
  size_t begin = path.find(thing.layer);
  StringRef inner = StringRef(path).drop_front(std::min(path.size(), begin + thing.layer.size())).ltrim('.');
  if (inner.empty())
    inner = thing.layer;
  std::string tree = (name.take_until([](char c) { return c == '[' || c == '.'; }) + "." + path.substr(0, begin)).str();
  tree.resize(StringRef(tree).rtrim('.').size());
  ArgumentRow row{inner.str(), formatType(thing.type),
                  thing.layouts.empty() ? "" : formatLayout(thing.layouts.front())};
  for (ArgumentRow &other : layer.weights)
    if (other.type == row.type && other.layout == row.layout && StringRef(other.name).starts_with(row.name + " (")) {
      other.name.insert(other.name.size() - 1, ", " + tree);
      return;
    }
  row.name += " (" + tree + ")";
  layer.weights.push_back(std::move(row));
}

void Provenance::addActivation(LayerReport &layer, const Thing &thing) const {
  if (!thing.forward || !thing.type || thing.type.getRank() == 0 || thing.layouts.size() <= thing.operands ||
      !thing.layouts[thing.operands])
    return;
  LayoutAttr layout = thing.layouts[thing.operands];
  RankedTensorType local = getLocalType(thing.type, layout, mesh);
  LayerReport::Activation row{formatType(thing.type), formatLayout(layout), 1,
                              double(local.getNumElements()) * double(getElementBytes(local.getElementType()))};
  for (LayerReport::Activation &other : layer.activations)
    if (other.type == row.type && other.layout == row.layout) {
      ++other.count;
      return;
    }
  layer.activations.push_back(std::move(row));
}

std::vector<LayerReport> Provenance::getLayers() const {
  std::vector<LayerReport> layers;
  llvm::StringMap<unsigned> numbers;
  auto get = [&](StringRef name) -> LayerReport & {
    auto [entry, inserted] = numbers.try_emplace(name, layers.size());
    if (inserted)
      layers.emplace_back().name = name;
    return layers[entry->second];
  };
  for (const Thing &thing : things)
    if (!thing.op.empty()) {
      LayerReport &layer = get(thing.layer);
      (thing.forward ? layer.forward : layer.backward).compute += thing.seconds;
      addActivation(layer, thing);
    }
  for (const Thing &thing : things)
    if (thing.argument >= 0 && !thing.layer.empty())
      addWeight(get(thing.layer), thing);
  for (const TracedCollective &traced : collectives) {
    LayerReport &layer = get(traced.layer);
    CollectiveRow row = traced.row;
    row.cause = getLayerPattern(row.cause);
    (row.pass == "forward" ? layer.forward : layer.backward).communication += row.seconds;
    auto same = llvm::find_if(layer.collectives, [&](const CollectiveRow &other) {
      return other.pass == row.pass && other.kind == row.kind && other.axes == row.axes && other.cause == row.cause;
    });
    if (same == layer.collectives.end()) {
      layer.collectives.push_back(std::move(row));
      continue;
    }
    same->count += row.count;
    same->bytes += row.bytes;
    same->seconds += row.seconds;
  }
  if (otherSeconds > 0)
    get("").forward.compute += otherSeconds;
  for (LayerReport &layer : layers)
    llvm::sort(layer.activations, [](const LayerReport::Activation &a, const LayerReport::Activation &b) {
      return std::make_tuple(-a.bytes * a.count, StringRef(a.type), StringRef(a.layout)) <
             std::make_tuple(-b.bytes * b.count, StringRef(b.type), StringRef(b.layout));
    });
  // What has no time and no weights has nothing to show.
  llvm::erase_if(layers, [](const LayerReport &layer) {
    return layer.forward.get() + layer.backward.get() == 0 && layer.weights.empty();
  });
  return layers;
}

MemoryReport Provenance::getMemory(ArrayRef<std::pair<Location, int64_t>> usage) const {
  MemoryReport memory;
  bool forward = true;
  for (auto [loc, bytes] : usage) {
    if (std::optional<unsigned> thing = getThing(loc); thing && !things[*thing].op.empty())
      forward = things[*thing].forward;
    memory.moments.push_back({double(bytes), forward});
  }
  return memory;
}
