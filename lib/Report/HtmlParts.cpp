//===- HtmlParts.cpp - bars and tables of a report's page -----------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HtmlParts.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Format.h"

using namespace tp;
using llvm::StringRef;

std::string tp::escapeHtml(StringRef text) {
  std::string escaped;
  for (char c : text)
    switch (c) {
    case '&':
      escaped += "&amp;";
      break;
    case '<':
      escaped += "&lt;";
      break;
    case '>':
      escaped += "&gt;";
      break;
    case '"':
      escaped += "&quot;";
      break;
    case '\'':
      escaped += "&#39;";
      break;
    default:
      // Control characters have no place in a page.
      escaped += static_cast<unsigned char>(c) < ' ' ? ' ' : c;
    }
  return escaped;
}

std::string tp::formatShare(double part, double whole) {
  std::string text;
  double share = whole > 0 ? 100 * std::max(0.0, part) / whole : 0;
  llvm::raw_string_ostream(text) << llvm::format(share < 10 ? "%.2f %%" : "%.1f %%", share);
  return text;
}

void tp::printTimeBar(llvm::raw_ostream &os, const LayerReport::Seconds &forward, const LayerReport::Seconds &backward,
                      double whole, StringRef style) {
  os << "<div class=\"" << style << "\">";
  for (auto [part, seconds] : {std::make_pair("fw", forward.compute), std::make_pair("fc", forward.communication),
                               std::make_pair("bw", backward.compute), std::make_pair("bc", backward.communication)})
    if (seconds > 0 && whole > 0)
      os << "<i class=\"" << part << "\" style=\"width:" << llvm::format("%.3f", 100 * seconds / whole)
         << "%\" title=\"" << formatSeconds(seconds) << "\"></i>";
  os << "</div>";
}

void tp::printCollectiveTable(llvm::raw_ostream &os, llvm::ArrayRef<CollectiveRow> rows, double wholeSeconds,
                              bool isNumbered) {
  if (rows.empty()) {
    os << "<p>None.</p>\n";
    return;
  }
  auto order = llvm::to_vector_of<unsigned>(llvm::seq<unsigned>(0, rows.size()));
  llvm::sort(order, [&](unsigned a, unsigned b) {
    return std::make_pair(-rows[a].seconds, a) < std::make_pair(-rows[b].seconds, b);
  });
  os << "<div class=\"scroll\"><table>\n<tr>" << (isNumbered ? "<th class=\"n\">no.</th>" : "")
     << "<th>pass</th><th>collective</th><th>axes</th><th class=\"n\">times</th><th class=\"n\">payload of each</th>"
        "<th class=\"n\">time of all</th><th class=\"n\">share</th><th>cause</th></tr>\n";
  for (unsigned number : order) {
    const CollectiveRow &row = rows[number];
    os << "<tr>";
    if (isNumbered)
      os << "<td class=\"n\">" << number + 1 << "</td>";
    os << "<td>" << escapeHtml(row.pass) << "</td><td>" << escapeHtml(row.kind) << "</td><td>" << escapeHtml(row.axes)
       << "</td><td class=\"n\">" << row.count << "</td><td class=\"n\">"
       << formatBytes(row.count ? row.bytes / double(row.count) : 0) << "</td><td class=\"n\">"
       << formatSeconds(row.seconds) << "</td><td class=\"n\">" << formatShare(row.seconds, wholeSeconds)
       << "</td><td><code>" << escapeHtml(row.cause) << "</code></td></tr>\n";
  }
  os << "</table></div>\n";
}
