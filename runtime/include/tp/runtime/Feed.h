//===- Feed.h - results that become arguments, as --feed says it ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_FEED_H
#define TP_RUNTIME_FEED_H

#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

// What compiler and runtime agree on; nothing else is included here.
//
//   feeds   RESULTS=ARGUMENTS, several separated by commas
//   places  a position (4), positions from the first to before the last (0:4),
//           or the name of one tensor
//
// `--feed 0:4=0:4,loss_scale=scale`: results 0 to 3 are the next step's arguments
// 0 to 3, the result loss_scale is the argument scale.

namespace tp::runtime {

/// A result's position, and that of the argument that it becomes.
struct FeedPair {
  int64_t result, argument;
};

namespace feed {
/// Positions [begin, end) that a text means among tensors of these names; a
/// sentence if there are none.
inline std::string parsePlaces(std::string_view text, const std::vector<std::string> &names, const char *kind,
                               int64_t &begin, int64_t &end) {
  const char *last = text.data() + text.size();
  auto [middle, wrong] = std::from_chars(text.data(), last, begin);
  bool isNumber = wrong == std::errc() && middle == last, isRange = false;
  if (wrong == std::errc() && middle != last && *middle == ':') {
    auto [rest, wrongEnd] = std::from_chars(middle + 1, last, end);
    isRange = wrongEnd == std::errc() && rest == last;
  }
  if (isNumber)
    end = begin + (begin < INT64_MAX);
  if (isNumber || isRange) {
    if (begin >= 0 && begin < end && end <= int64_t(names.size()))
      return "";
    return "there are no " + std::string(kind) + "s " + std::string(text) + ": expected positions less than " +
           std::to_string(names.size());
  }
  begin = -1;
  for (size_t i = 0; i < names.size(); ++i) {
    if (names[i] != text)
      continue;
    if (begin >= 0)
      return "'" + std::string(text) + "' is the name of " + kind + "s " + std::to_string(begin) + " and " +
             std::to_string(i) + ": expected a position";
    begin = int64_t(i);
  }
  end = begin + 1;
  return begin >= 0 ? "" : "there is no " + std::string(kind) + " '" + std::string(text) + "'";
}
} // namespace feed

/// Words of --feed that are no pairs: what the program itself names, and nothing.
inline constexpr std::string_view kFeedAuto = "auto", kFeedNone = "none";

/// What is wrong with a text whatever the program; a sentence, empty if nothing is.
inline std::string checkFeeds(std::string_view text) {
  for (bool more = !text.empty() && text != kFeedAuto && text != kFeedNone; more;) {
    std::string_view entry = text.substr(0, text.find(','));
    size_t equals = entry.find('=');
    if (equals == entry.npos || equals == 0 || equals + 1 == entry.size())
      return "expected RESULTS=ARGUMENTS, each a position, a range as 0:4 or a name, found '" + std::string(entry) +
             "'";
    more = entry.size() < text.size();
    text.remove_prefix(entry.size() + more);
  }
  return "";
}

/// The pairs that a text means, of which checkFeeds() has found nothing wrong; a
/// sentence if it means none.
inline std::string parseFeeds(std::string_view text, const std::vector<std::string> &results,
                              const std::vector<std::string> &arguments, std::vector<FeedPair> &pairs) {
  std::vector<bool> isFed(arguments.size()), isTaken(results.size());
  while (true) {
    std::string_view entry = text.substr(0, text.find(','));
    size_t equals = entry.find('=');
    int64_t from, fromEnd, to, toEnd;
    std::string wrong = feed::parsePlaces(entry.substr(0, equals), results, "result", from, fromEnd);
    if (wrong.empty())
      wrong = feed::parsePlaces(entry.substr(equals + 1), arguments, "argument", to, toEnd);
    if (!wrong.empty())
      return wrong;
    if (fromEnd - from != toEnd - to)
      return "'" + std::string(entry) + "' has " + std::to_string(fromEnd - from) + " results for " +
             std::to_string(toEnd - to) + " arguments";
    for (; from < fromEnd; ++from, ++to) {
      if (isTaken[size_t(from)] || isFed[size_t(to)])
        return "result " + std::to_string(from) + " or argument " + std::to_string(to) + " is fed twice";
      isTaken[size_t(from)] = isFed[size_t(to)] = true;
      pairs.push_back({from, to});
    }
    if (entry.size() == text.size())
      return "";
    text.remove_prefix(entry.size() + 1);
  }
}

} // namespace tp::runtime

#endif // TP_RUNTIME_FEED_H
