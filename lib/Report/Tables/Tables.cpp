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

std::string tp::getLayerPattern(StringRef name) {
  std::string pattern;
  while (!name.empty()) {
    size_t digits = 0;
    if (name.front() == '[') {
      StringRef rest = name.drop_front();
      digits = rest.take_while([](char c) { return llvm::isDigit(c); }).size();
      if (digits && rest.drop_front(digits).starts_with("]")) {
        pattern += "[*]";
        name = rest.drop_front(digits + 1);
        continue;
      }
    }
    pattern += name.front();
    name = name.drop_front();
  }
  return pattern;
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
  for (auto &[key, roots] : lines) {
    auto &[path, type, layout] = key;
    std::string name = roots[0] == path ? path : llvm::join(roots, ",") + path;
    os << "  " << llvm::left_justify(name, 46) << " " << llvm::left_justify(type, 12) << " " << layout << "\n";
  }
}

/// How many arguments' names differ only in the first number of `pattern`.
static size_t countLayers(StringRef prefix, llvm::ArrayRef<ArgumentRow> arguments) {
  std::set<std::string> layers;
  for (const ArgumentRow &argument : arguments) {
    StringRef name = argument.name;
    size_t length = prefix.size() - StringRef("[*]").size();
    if (StringRef(getLayerPattern(name)).starts_with(prefix) && name.size() > length)
      layers.insert(name.substr(length, name.find(']', length) - length).str());
  }
  return layers.size();
}

void tp::printCollectives(llvm::raw_ostream &os, llvm::ArrayRef<CollectiveRow> rows,
                          llvm::ArrayRef<ArgumentRow> arguments) {
  struct Sum {
    int64_t count = 0;
    double bytes = 0, seconds = 0;
    void add(const CollectiveRow &row) { count += row.count, bytes += row.bytes, seconds += row.seconds; }
  };
  using Key = std::tuple<bool, std::string, std::string>; // backward, kind, axes
  std::map<std::tuple<Key, std::string>, Sum> lines;      // ... and cause
  std::map<std::string, std::map<Key, Sum>> layers;       // by the layers' prefix
  for (const CollectiveRow &row : rows) {
    Key key{row.pass != "forward", row.kind, row.axes};
    std::string cause = getLayerPattern(row.cause);
    lines[{key, cause}].add(row);
    StringRef prefix = StringRef(cause).take_front(cause.find("[*]"));
    if (prefix.size() < cause.size())
      layers[prefix.substr(prefix.rfind(' ') + 1).str() + "[*]"][key].add(row);
  }
  auto printKey = [&](const Key &key) {
    auto &[backward, kind, axes] = key;
    os << "  " << (backward ? "backward " : "forward  ") << llvm::left_justify(kind, 18) << " "
       << llvm::left_justify(axes, 6);
  };
  os << "\ncollectives per step and rank (payload of each, time of all)\n";
  if (lines.empty())
    os << "  none\n";
  for (auto &[key, sum] : lines) {
    printKey(std::get<0>(key));
    os << llvm::format("%5d x", int(sum.count))
       << llvm::right_justify(formatBytes(sum.count ? sum.bytes / double(sum.count) : 0), 9)
       << llvm::right_justify(formatSeconds(sum.seconds), 9) << "  " << std::get<1>(key) << "\n";
  }
  for (auto &[prefix, sums] : layers) {
    size_t number = std::max<size_t>(countLayers(prefix, arguments), 1);
    double count = double(number);
    os << "\nper layer of the " << number << " " << prefix << "\n";
    for (auto &[key, sum] : sums) {
      printKey(key);
      os << llvm::format("%5.4g x", double(sum.count) / count) << llvm::right_justify(formatBytes(sum.bytes / count), 9)
         << " in all" << llvm::right_justify(formatSeconds(sum.seconds / count), 9) << "\n";
    }
  }
}
