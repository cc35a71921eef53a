//===- Answer.h - the words of an explanation ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_TOOLS_TP_PLAN_ANSWER_H
#define TP_TOOLS_TP_PLAN_ANSWER_H

#include "tp/IR/TpDialect.h"
#include "llvm/Support/JSON.h"

namespace tp {

/// One thing that is explained: facts by name, for people and for programs.
struct Answer {
  std::string title;
  std::vector<std::pair<std::string, std::string>> facts;
  llvm::json::Object json;

  void add(llvm::StringRef name, std::string text) { facts.push_back({name.str(), std::move(text)}); }
  /// In 80 columns.
  void print(llvm::raw_ostream &os) const;
};

/// `[{}, {"tp"}], [{"tp"}, {}] -> [{}, {}] partial {"tp"}`: of an op's `operands`
/// operands and its results.
std::string formatWay(llvm::ArrayRef<LayoutAttr> way, unsigned operands);
llvm::json::Array toArray(llvm::ArrayRef<LayoutAttr> way);
/// "+340 us".
std::string formatChange(double seconds);
/// "1.8 %".
std::string formatPercent(double share);
/// " and 30 like it" of 31.
std::string getRest(size_t count);
/// "layers[0], layers[1], layers[2] and 29 others".
std::string formatList(llvm::ArrayRef<std::string> names);

/// The `count` names most like a question that none answers: those that contain it,
/// whole or in part of their path, then by edit distance.
std::vector<std::string> takeNearest(std::vector<std::string> names, llvm::StringRef question, size_t count);

} // namespace tp

#endif // TP_TOOLS_TP_PLAN_ANSWER_H
