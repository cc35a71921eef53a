//===- Tables.cpp - figures for people ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/Tables.h"
#include <algorithm>
#include <cstdarg>
#include <cstdio>
#include <map>
#include <set>
#include <tuple>

using namespace tp::runtime;

static std::string format(double value, double step, std::initializer_list<const char *> units) {
  auto unit = units.begin();
  while (value >= step && unit + 1 < units.end())
    value /= step, ++unit;
  return formatText("%.*f %s", value >= 100 ? 0 : value >= 10 ? 1 : 2, value, *unit);
}

std::string tp::runtime::formatBytes(double bytes) { return format(bytes, 1024, {"B", "KiB", "MiB", "GiB", "TiB"}); }
std::string tp::runtime::formatSeconds(double seconds) {
  return seconds >= 1 ? format(seconds, 1e9, {"s"}) : format(seconds * 1e6, 1000, {"us", "ms"});
}

std::string tp::runtime::formatText(const char *format, ...) {
  va_list arguments, again;
  va_start(arguments, format);
  va_copy(again, arguments);
  std::string text(size_t(std::max(0, std::vsnprintf(nullptr, 0, format, arguments))), '\0');
  std::vsnprintf(text.data(), text.size() + 1, format, again);
  va_end(again);
  va_end(arguments);
  return text;
}

static size_t countDigits(std::string_view text) { return std::min(text.find_first_not_of("0123456789"), text.size()); }

std::string tp::runtime::getLayerPattern(std::string_view name) {
  std::string pattern;
  while (!name.empty()) {
    char open = name.front();
    std::string_view rest = name.substr(1);
    size_t digits = countDigits(rest);
    std::string_view after = rest.substr(digits);
    if (digits && open == '[' && after.starts_with("]")) {
      pattern += "[*]";
      name = after.substr(1);
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
static std::string_view getLayerPrefix(std::string_view pattern) {
  size_t star = pattern.find('*');
  return star == pattern.npos || star == 0 ? "" : pattern.substr(0, star + (pattern[star - 1] == '[' ? 2 : 1));
}

std::string tp::runtime::wrapWords(size_t column, size_t indent, std::span<const std::string_view> words) {
  constexpr size_t kColumns = 80;
  std::string text;
  for (std::string_view word : words) {
    if (column > indent && column + 1 + word.size() > kColumns) {
      text += "\n" + std::string(indent, ' ');
      column = indent + word.size();
    } else {
      text += ' ';
      column += 1 + word.size();
    }
    text += word;
  }
  return text + "\n";
}

//===----------------------------------------------------------------------===//
// Arguments
//===----------------------------------------------------------------------===//

std::string tp::runtime::argumentsAsText(std::span<const ArgumentRow> rows) {
  // In order of the first of each kind. A name is the root of a tree and a path.
  struct Line {
    ArgumentRow row; // with the path as its name
    std::vector<std::string> roots;
    std::string getName() const {
      if (roots[0] == row.name)
        return row.name;
      std::string name = roots[0];
      for (size_t i = 1; i < roots.size(); ++i)
        name += "," + roots[i];
      return name + row.name;
    }
  };
  std::vector<Line> lines;
  std::map<std::tuple<std::string, std::string, std::string>, size_t> places;
  for (const ArgumentRow &row : rows) {
    std::string pattern = getLayerPattern(row.name);
    size_t path = std::min(pattern.find('['), pattern.size());
    std::string key = path == pattern.size() ? pattern : pattern.substr(path);
    auto [place, isNew] = places.try_emplace({key, row.type, row.layout}, lines.size());
    if (isNew)
      lines.push_back({{key, row.type, row.layout}, {}});
    std::vector<std::string> &roots = lines[place->second].roots;
    if (std::string root = pattern.substr(0, path); std::find(roots.begin(), roots.end(), root) == roots.end())
      roots.push_back(root);
  }
  size_t nameWidth = 0, typeWidth = 0;
  for (const Line &line : lines) {
    nameWidth = std::max(nameWidth, line.getName().size());
    typeWidth = std::max(typeWidth, line.row.type.size());
  }
  nameWidth = std::min<size_t>(nameWidth, 46);
  std::string text;
  for (const Line &line : lines) {
    std::string name = line.getName();
    name.resize(std::max(name.size(), nameWidth), ' ');
    text += "  " + name + " ";
    std::string rest = line.row.type + std::string(typeWidth - line.row.type.size() + 2, ' ') + line.row.layout;
    text += wrapWords(3 + name.size(), 4, std::vector<std::string_view>{rest});
  }
  return text;
}

//===----------------------------------------------------------------------===//
// Collectives
//===----------------------------------------------------------------------===//

/// How many arguments' names differ only in the number at the end of `prefix`.
static size_t countLayers(std::string_view prefix, std::span<const ArgumentRow> arguments) {
  std::set<std::string> layers;
  size_t number = prefix.find('*');
  for (const ArgumentRow &argument : arguments)
    if (getLayerPattern(argument.name).starts_with(prefix)) {
      std::string_view rest = std::string_view(argument.name).substr(number);
      layers.emplace(rest.substr(0, countDigits(rest)));
    }
  return layers.size();
}

std::vector<CollectiveRow> tp::runtime::getCollectiveLines(std::span<const CollectiveRow> rows) {
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

std::string tp::runtime::collectivesAsText(std::span<const CollectiveRow> rows,
                                           std::span<const ArgumentRow> arguments) {
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
    std::string_view prefix = getLayerPrefix(cause);
    if (!prefix.empty())
      layers[std::string(prefix.substr(prefix.rfind(' ') + 1))][key].add(row);
  }
  constexpr size_t kCauseIndent = 11;
  auto start = [](bool backward, const std::string &kind, const std::string &axes) {
    return formatText("  %s%-18s %-6s", backward ? "backward " : "forward  ", kind.c_str(), axes.c_str());
  };
  std::string text = "\ncollectives per step and rank (payload of each, time of all)\n";
  if (rows.empty())
    text += "  none\n";
  for (const CollectiveRow &line : getCollectiveLines(rows)) {
    std::string figures = start(line.pass != "forward", line.kind, line.axes) +
                          formatText("%5d x%9s%9s ", int(line.count),
                                     formatBytes(line.count ? line.bytes / double(line.count) : 0).c_str(),
                                     formatSeconds(line.seconds).c_str());
    text += figures + wrapWords(figures.size(), kCauseIndent, std::vector<std::string_view>{line.cause});
  }
  for (auto &[prefix, sums] : layers) {
    size_t number = std::max<size_t>(countLayers(prefix, arguments), 1);
    double count = double(number);
    text += "\nper layer of the " + std::to_string(number) + " " + prefix + "\n";
    for (auto &[key, sum] : sums)
      text += start(std::get<0>(key), std::get<1>(key), std::get<2>(key)) +
              formatText("%5.4g x%9s in all%9s\n", double(sum.count) / count, formatBytes(sum.bytes / count).c_str(),
                         formatSeconds(sum.seconds / count).c_str());
  }
  return text;
}
