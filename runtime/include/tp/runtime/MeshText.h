//===- MeshText.h - a mesh, as --mesh says it ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_MESHTEXT_H
#define TP_RUNTIME_MESHTEXT_H

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// What compiler and runtime agree on; nothing else is included here.

namespace tp::runtime {

/// Axes with their sizes, major first.
using MeshAxes = std::vector<std::pair<std::string, int64_t>>;

/// The axes that `dp=2,tp=4` means; a sentence if it means none.
inline std::string parseMesh(std::string_view text, MeshAxes &axes) {
  auto trim = [](std::string_view word) {
    word.remove_prefix(std::min(word.find_first_not_of(' '), word.size()));
    return word.substr(0, word.find_last_not_of(' ') + 1);
  };
  auto isWord = [](char c) { return (c | 32) >= 'a' && (c | 32) <= 'z' ? true : c == '_' || (c >= '0' && c <= '9'); };
  constexpr int64_t kMostRanks = std::numeric_limits<int32_t>::max(); // positions in groups are 32-bit numbers
  int64_t ranks = 1;
  axes.clear();
  while (true) {
    std::string_view part = text.substr(0, text.find(','));
    size_t equals = std::min(part.find('='), part.size());
    std::string_view name = trim(part.substr(0, equals));
    std::string_view number = trim(part.substr(std::min(equals + 1, part.size())));
    int64_t size = 0;
    auto [rest, wrong] = std::from_chars(number.data(), number.data() + number.size(), size);
    if (name.empty() || !std::all_of(name.begin(), name.end(), isWord) || wrong != std::errc() ||
        rest != number.data() + number.size() || size < 1)
      return "expected axes like dp=2,tp=4, found '" + std::string(part) + "'";
    for (auto &[other, otherSize] : axes)
      if (other == name)
        return "mesh has two axes of the name '" + other + "'";
    if (size > kMostRanks / ranks)
      return "mesh has more than " + std::to_string(kMostRanks) + " ranks";
    ranks *= size;
    axes.emplace_back(name, size);
    if (part.size() == text.size())
      return "";
    text.remove_prefix(part.size() + 1);
  }
}

} // namespace tp::runtime

#endif // TP_RUNTIME_MESHTEXT_H
