//===- HtmlParts.h - bars, tables and plots of a report's page ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_REPORT_HTMLPARTS_H
#define TP_LIB_REPORT_HTMLPARTS_H

#include "tp/Report/Html.h"

namespace tp {

/// Text for elements and for attributes in double quotes.
std::string escapeHtml(llvm::StringRef text);
/// "12.3 %" of `whole`.
std::string formatShare(double part, double whole);
/// Computing and communication as parts of `whole`, in a bar of class `style`.
void printTimeBar(llvm::raw_ostream &os, const LayerReport::Seconds &forward, const LayerReport::Seconds &backward,
                  double whole, llvm::StringRef style);
/// The longest first; numbered as the text report lists them.
void printCollectiveTable(llvm::raw_ostream &os, llvm::ArrayRef<CollectiveRow> rows, double wholeSeconds,
                          bool isNumbered);
/// A plot of memory over time, and what it shows.
void printMemory(llvm::raw_ostream &os, const PlanReport &report, const MemoryReport &memory);

} // namespace tp

#endif // TP_LIB_REPORT_HTMLPARTS_H
