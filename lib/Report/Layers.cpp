//===- Layers.cpp - which layer of a model an op belongs to ---------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Report/Layers.h"
#include "tp/Report/Causes.h"
#include "tp/Sharding/ShardingRule.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"

using namespace mlir;
using namespace tp;

static bool isNumber(StringRef word) { return !word.empty() && llvm::all_of(word, llvm::isDigit); }

SmallVector<StringRef, 4> tp::getPath(StringRef name) {
  SmallVector<StringRef, 4> words;
  SmallVector<StringRef, 8> parts;
  name.split(parts, '.', -1, /*KeepEmpty=*/false);
  for (StringRef part : parts)
    while (!part.empty()) {
      size_t bracket = part.starts_with("[") ? part.find(']') : part.find('[');
      StringRef word = part.take_front(bracket).ltrim('[').trim("'\"");
      if (!word.empty())
        words.push_back(word);
      part = part.drop_front(std::min(bracket, part.size())).ltrim(']');
    }
  if (words.size() > 1)
    words.erase(words.begin());
  return words;
}

std::string tp::printPath(ArrayRef<StringRef> path) {
  std::string text;
  for (StringRef word : path)
    if (isNumber(word))
      text += ("[" + word + "]").str();
    else
      text += ((text.empty() ? "" : ".") + word).str();
  return text;
}

Layers::Layers(func::FuncOp main, Causes &causes) : ofArguments(main.getNumArguments()), names(1) {
  std::vector<std::string> given;
  for (unsigned number = 0; number < main.getNumArguments(); ++number)
    given.push_back(causes.getArgumentName(number));
  // Beside trees of weights a bare name is data.
  auto isBare = [](StringRef name) { return printPath(getPath(name)) == name; };
  bool hasTrees = !llvm::all_of(given, isBare);
  llvm::StringSet<> paths;
  for (StringRef name : given)
    paths.insert(printPath(getPath(name)));
  // What a loop takes its layers from is named without a number: one layer.
  llvm::StringSet<> stacks;
  for (auto [name, argument] : llvm::zip_equal(given, main.getArguments()))
    if (llvm::any_of(argument.getUsers(), [](Operation *op) { return isa<ControlShardingOpInterface>(op); }))
      stacks.insert(printPath(getPath(name)));
  for (unsigned number = 0; number < main.getNumArguments(); ++number) {
    auto type = dyn_cast<RankedTensorType>(main.getArgument(number).getType());
    if (!type || type.getRank() == 0 || !isa<FloatType>(type.getElementType()) || (hasTrees && isBare(given[number])))
      continue;
    SmallVector<StringRef, 4> words = getPath(given[number]);
    ArrayRef<StringRef> path = words;
    // mu.layers[3].w1 is the moment of layers[3].w1.
    for (size_t drop = path.size(); --drop > 0;)
      if (paths.contains(printPath(path.drop_front(drop)))) {
        path = path.drop_front(drop);
        break;
      }
    auto index = llvm::find_if(path, isNumber);
    size_t length = index == path.end() ? path.size() : index - path.begin() + 1;
    if (index == path.end() && path.size() > 1 && stacks.contains(printPath(path)))
      --length;
    ofArguments[number] = printPath(path.take_front(length));
  }
  unsigned current = 0;
  visit(main.getBody().front(), causes, current);
}

void Layers::visit(Block &block, Causes &causes, unsigned &current) {
  for (Operation &op : block) {
    if (!isa<ControlShardingOpInterface>(op) && !op.hasTrait<OpTrait::IsTerminator>())
      for (Value operand : op.getOperands())
        if (std::optional<unsigned> argument = causes.getArgument(operand);
            argument && !ofArguments[*argument].empty()) {
          if (names[current] != ofArguments[*argument]) {
            current = llvm::find(names, ofArguments[*argument]) - names.begin();
            if (current == names.size())
              names.push_back(ofArguments[*argument]);
          }
          break;
        }
    ofOps[&op] = current;
    for (Region &region : op.getRegions())
      for (Block &nested : region)
        visit(nested, causes, current);
  }
}
