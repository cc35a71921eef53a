//===- Answer.cpp - the words of an explanation ---------------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Answer.h"
#include "tp/Report/Layers.h"
#include "tp/Report/Summary.h"
#include "tp/Report/Tables.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"

using namespace mlir;
using namespace tp;

std::string tp::formatWay(ArrayRef<LayoutAttr> way, unsigned operands) {
  std::string text;
  for (auto [index, layout] : llvm::enumerate(way)) {
    if (index)
      text += index == operands ? " -> " : ", ";
    else if (operands == 0 && way.size() > 1)
      text += "-> ";
    text += layout ? formatLayout(layout) : "none";
  }
  return text;
}

llvm::json::Array tp::toArray(ArrayRef<LayoutAttr> way) {
  llvm::json::Array list;
  for (LayoutAttr layout : way)
    list.push_back(layout ? llvm::json::Value(formatLayout(layout)) : llvm::json::Value(nullptr));
  return list;
}

std::string tp::formatChange(double seconds) { return (seconds < 0 ? "-" : "+") + formatSeconds(std::abs(seconds)); }

std::string tp::formatPercent(double share) {
  std::string text;
  llvm::raw_string_ostream(text) << llvm::format("%.1f %%", 100 * share);
  return text;
}

std::string tp::getRest(size_t count) { return count > 1 ? " and " + std::to_string(count - 1) + " like it" : ""; }

std::string tp::formatList(ArrayRef<std::string> names) {
  constexpr size_t shown = 3;
  std::string text = llvm::join(names.take_front(shown), ", ");
  if (names.size() > shown)
    text += " and " + std::to_string(names.size() - shown) + (names.size() == shown + 1 ? " other" : " others");
  return text;
}

void Answer::print(llvm::raw_ostream &os) const {
  os << title << "\n";
  constexpr size_t kIndent = 16;
  for (auto &[name, fact] : facts) {
    os << "  " << llvm::left_justify(name, kIndent - 3);
    std::vector<std::string_view> words;
    for (StringRef word : llvm::split(fact, ' '))
      words.push_back(word);
    os << wrapWords(kIndent - 1, kIndent, words);
  }
  os << "\n";
}

std::vector<std::string> tp::takeNearest(std::vector<std::string> names, StringRef question, size_t count) {
  std::string lower = question.lower();
  // Of the name as it is, of its path, and of the words of that.
  auto distance = [&](const std::string &name) {
    SmallVector<StringRef, 4> path = getPath(name);
    std::vector<std::string> forms{name, printPath(path)};
    forms.insert(forms.end(), path.begin(), path.end());
    unsigned least = ~0u;
    for (const std::string &form : forms) {
      std::string other = StringRef(form).lower();
      bool contains = StringRef(other).contains(lower);
      least = std::min(least, contains ? 0 : StringRef(other).edit_distance(lower));
    }
    return least;
  };
  llvm::sort(names, [&](const std::string &a, const std::string &b) {
    return std::make_pair(distance(a), StringRef(a)) < std::make_pair(distance(b), StringRef(b));
  });
  names.resize(std::min(names.size(), count));
  return names;
}
