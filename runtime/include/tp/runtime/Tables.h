//===- Tables.h - figures for people ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_REPORT_TABLES_H
#define TP_REPORT_TABLES_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/raw_ostream.h"
#include <string>
#include <vector>

// No MLIR here: plans and runs print the same tables.

namespace tp {

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

/// The lines that printCollectives prints of `rows`: layers together, in the order
/// of pass, kind, axes and cause.
std::vector<CollectiveRow> getCollectiveLines(llvm::ArrayRef<CollectiveRow> rows);

struct ArgumentRow {
  std::string name, type, layout;
};

/// "1.50 MiB", "12.3 ms": three digits and the unit that fits.
std::string formatBytes(double bytes);
std::string formatSeconds(double seconds);
/// Prints words, a space before each, on a line that has `column` characters so far, and
/// ends it. What does not fit into 80 goes to further lines, which start at `indent`.
void printWrapped(llvm::raw_ostream &os, size_t column, size_t indent, llvm::ArrayRef<llvm::StringRef> words);
/// Two tables for people, in 80 columns: arguments with their layouts, where the layers of a
/// model and trees of equal arguments (weights and their moments) share a line;
/// and collectives with the share of each layer.
void printArguments(llvm::raw_ostream &os, llvm::ArrayRef<ArgumentRow> rows);
void printCollectives(llvm::raw_ostream &os, llvm::ArrayRef<CollectiveRow> rows, llvm::ArrayRef<ArgumentRow> arguments);
/// `name` with each number that is a word of its own (`[3]`, `.3.`) replaced by `*`,
/// so that equal layers have equal names.
std::string getLayerPattern(llvm::StringRef name);

} // namespace tp

#endif // TP_REPORT_TABLES_H
