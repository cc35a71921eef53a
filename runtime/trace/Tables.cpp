//===- Tables.cpp - figures for people ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Report/Tables.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include <map>
#include <set>
#include <vector>

using namespace tp;
using llvm::StringRef;

static std::string format(double value, double step, llvm::ArrayRef<const char *> units) {
  size_t unit = 0;
  while (value >= step && unit + 1 < units.size())
    value /= step, ++unit;
  std::string text;
  llvm::raw_string_ostream os(text);
  os << llvm::format(value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f", value) << " " << units[unit];
  return text;
}

std::string tp::formatBytes(double bytes) { return format(bytes, 1024, {"B", "KiB", "MiB", "GiB", "TiB"}); }
std::string tp::formatSeconds(double seconds) {
  return seconds >= 1 ? format(seconds, 1e9, {"s"}) : format(seconds * 1e6, 1000, {"us", "ms"});
}

static bool isDigit(char c) { return llvm::isDigit(c); }

std::string tp::getLayerPattern(StringRef name) {
  std::string pattern;
  while (!name.empty()) {
    char open = name.front();
    StringRef rest = name.drop_front();
    size_t digits = rest.take_while(isDigit).size();
    StringRef after = rest.drop_front(digits);
    if (digits && open == '[' && after.starts_with("]")) {
      pattern += "[*]";
      name = after.drop_front();
    } else if (digits && open == '.' && (after.empty() || after.starts_with(".") || after.starts_with("["))) {
      pattern += ".*";
      name = after;
    } else {
      pattern += open;
      name = rest;
    }
  }
  return pattern;
}

/// Of a pattern, up to the first number and including its place; empty if there
/// is none.
static StringRef getLayerPrefix(StringRef pattern) {
  size_t star = pattern.find('*');
  return star == StringRef::npos || star == 0 ? "" : pattern.take_front(star + (pattern[star - 1] == '[' ? 2 : 1));
}

void tp::printWrapped(llvm::raw_ostream &os, size_t column, size_t indent, llvm::ArrayRef<StringRef> words) {
  constexpr size_t kColumns = 80;
  for (StringRef word : words) {
    if (column > indent && column + 1 + word.size() > kColumns) {
      os << "\n" << std::string(indent, ' ') << word;
      column = indent + word.size();
    } else {
      os << ' ' << word;
      column += 1 + word.size();
    }
  }
  os << "\n";
}

void tp::printArguments(llvm::raw_ostream &os, llvm::ArrayRef<ArgumentRow> rows) {
  // In order of the first of each kind. A name is the root of a tree and a path.
  using Key = std::tuple<std::string, std::string, std::string>;
  llvm::MapVector<Key, std::vector<std::string>, std::map<Key, unsigned>> lines;
  for (const ArgumentRow &row : rows) {
    std::string pattern = getLayerPattern(row.name);
    size_t path = std::min(pattern.find('['), pattern.size());
    std::string key = path == pattern.size() ? pattern : pattern.substr(path);
    std::vector<std::string> &roots = lines[{key, row.type, row.layout}];
    if (std::string root = pattern.substr(0, path); !llvm::is_contained(roots, root))
      roots.push_back(root);
  }
  auto getName = [](const auto &line) {
    const std::string &path = std::get<0>(line.first);
    return line.second[0] == path ? path : llvm::join(line.second, ",") + path;
  };
  size_t nameWidth = 0, typeWidth = 0;
  for (auto &line : lines) {
    nameWidth = std::max(nameWidth, getName(line).size());
    typeWidth = std::max(typeWidth, std::get<1>(line.first).size());
  }
  nameWidth = std::min<size_t>(nameWidth, 46);
  for (auto &line : lines) {
    auto &[path, type, layout] = line.first;
    std::string name = getName(line);
    os << "  " << llvm::left_justify(name, nameWidth) << ' ';
    size_t column = 3 + std::max(name.size(), nameWidth);
    std::string padding(typeWidth - type.size() + 2, ' ');
    std::string rest = type + padding + layout;
    printWrapped(os, column, 4, {rest});
  }
}

/// How many arguments' names differ only in the number at the end of `prefix`.
static size_t countLayers(StringRef prefix, llvm::ArrayRef<ArgumentRow> arguments) {
  std::set<std::string> layers;
  size_t number = prefix.find('*');
  for (const ArgumentRow &argument : arguments)
    if (StringRef(getLayerPattern(argument.name)).starts_with(prefix))
      layers.insert(StringRef(argument.name).drop_front(number).take_while(isDigit).str());
  return layers.size();
}

std::vector<CollectiveRow> tp::getCollectiveLines(llvm::ArrayRef<CollectiveRow> rows) {
  std::map<std::tuple<bool, std::string, std::string, std::string>, CollectiveRow> lines;
  for (const CollectiveRow &row : rows) {
    std::string cause = getLayerPattern(row.cause);
    CollectiveRow empty{row.kind, row.axes, 0, 0, 0, row.pass, cause};
    CollectiveRow &line = lines.try_emplace({row.pass != "forward", row.kind, row.axes, cause}, empty).first->second;
    line.count += row.count, line.bytes += row.bytes, line.seconds += row.seconds;
  }
  std::vector<CollectiveRow> list;
  for (auto &[key, line] : lines)
    list.push_back(std::move(line));
  return list;
}

void tp::printCollectives(llvm::raw_ostream &os, llvm::ArrayRef<CollectiveRow> rows,
                          llvm::ArrayRef<ArgumentRow> arguments) {
  struct Sum {
    int64_t count = 0;
    double bytes = 0, seconds = 0;
    void add(const CollectiveRow &row) { count += row.count, bytes += row.bytes, seconds += row.seconds; }
  };
  using Key = std::tuple<bool, std::string, std::string>; // backward, kind, axes
  std::map<std::string, std::map<Key, Sum>> layers;       // by the layers' prefix
  for (const CollectiveRow &row : rows) {
    Key key{row.pass != "forward", row.kind, row.axes};
    std::string cause = getLayerPattern(row.cause);
    StringRef prefix = getLayerPrefix(cause);
    if (!prefix.empty())
      layers[prefix.substr(prefix.rfind(' ') + 1).str()][key].add(row);
  }
  constexpr size_t kCauseIndent = 11;
  auto printKey = [](llvm::raw_ostream &os, const Key &key) {
    auto &[backward, kind, axes] = key;
    os << "  " << (backward ? "backward " : "forward  ") << llvm::left_justify(kind, 18) << " "
       << llvm::left_justify(axes, 6);
  };
  os << "\ncollectives per step and rank (payload of each, time of all)\n";
  if (rows.empty())
    os << "  none\n";
  for (const CollectiveRow &line : getCollectiveLines(rows)) {
    std::string figures;
    llvm::raw_string_ostream row(figures);
    printKey(row, {line.pass != "forward", line.kind, line.axes});
    row << llvm::format("%5d x", int(line.count))
        << llvm::right_justify(formatBytes(line.count ? line.bytes / double(line.count) : 0), 9)
        << llvm::right_justify(formatSeconds(line.seconds), 9) << ' ';
    os << figures;
    printWrapped(os, figures.size(), kCauseIndent, {line.cause});
  }
  for (auto &[prefix, sums] : layers) {
    size_t number = std::max<size_t>(countLayers(prefix, arguments), 1);
    double count = double(number);
    os << "\nper layer of the " << number << " " << prefix << "\n";
    for (auto &[key, sum] : sums) {
      printKey(os, key);
      os << llvm::format("%5.4g x", double(sum.count) / count) << llvm::right_justify(formatBytes(sum.bytes / count), 9)
         << " in all" << llvm::right_justify(formatSeconds(sum.seconds / count), 9) << "\n";
    }
  }
}
