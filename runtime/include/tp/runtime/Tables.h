//===- Tables.h - figures for people ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_TABLES_H
#define TP_RUNTIME_TABLES_H

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// The compiler's plans are printed with these, too; nothing else is included here.

namespace tp::runtime {

/// One row of the table of collectives: those of one kind over the same axes,
/// in the same pass and for the same cause.
struct CollectiveRow {
  std::string kind;   // "all_reduce"
  std::string axes;   // "tp" or "dp,tp"
  int64_t count = 0;  // per step
  double bytes = 0;   // payload bytes per rank and step
  double seconds = 0; // predicted by a plan, measured by a run
  std::string pass;   // "forward", or "backward" for what the loss does not need
  std::string cause;  // the weight or op that asks for it
};

/// The lines that collectivesAsText makes of `rows`: layers together, in the order
/// of pass, kind, axes and cause.
std::vector<CollectiveRow> getCollectiveLines(std::span<const CollectiveRow> rows);

struct ArgumentRow {
  std::string name, type, layout;
};

/// "1.50 MiB", "12.3 ms": three digits and the unit that fits.
std::string formatBytes(double bytes);
std::string formatSeconds(double seconds);
/// As printf.
[[gnu::format(printf, 1, 2)]] std::string formatText(const char *format, ...);
/// Words, a space before each, for a line that has `column` characters so far, and its
/// end. What does not fit into 80 goes to further lines, which start at `indent`.
std::string wrapWords(size_t column, size_t indent, std::span<const std::string_view> words);
/// Two tables for people, in 80 columns: arguments with their layouts, where the layers of a
/// model and trees of equal arguments (weights and their moments) share a line;
/// and collectives with the share of each layer.
std::string argumentsAsText(std::span<const ArgumentRow> rows);
std::string collectivesAsText(std::span<const CollectiveRow> rows, std::span<const ArgumentRow> arguments);
/// `name` with each number that is a word of its own (`[3]`, `.3.`) replaced by `*`,
/// so that equal layers have equal names.
std::string getLayerPattern(std::string_view name);

} // namespace tp::runtime

#endif // TP_RUNTIME_TABLES_H
