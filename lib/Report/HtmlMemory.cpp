//===- HtmlMemory.cpp - memory over time, as a plot -----------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HtmlParts.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Format.h"

using namespace tp;

/// The plot, in units of its view box.
static constexpr double kWidth = 1080, kHeight = 300, kLeft = 78, kRight = 12, kTop = 22, kBottom = 34;
/// Moments are joined until there are at most so many; each keeps its maximum.
static constexpr size_t kMostBuckets = 360;

namespace {
struct Plot {
  double top; // bytes at the upper edge
  size_t count;
  double x(double index) const { return kLeft + (kWidth - kLeft - kRight) * index / double(count); }
  double y(double bytes) const { return kHeight - kBottom - (kHeight - kTop - kBottom) * bytes / top; }
};
} // namespace

static llvm::format_object<double> f(const double &value) { return llvm::format("%.1f", value); }

/// A round step between ticks, at most five of them.
static double getTick(double top) {
  for (double unit = 1;; unit *= 1024)
    for (double digits : {1, 2, 5, 10, 20, 50, 100, 200, 500})
      if (top <= 5.5 * unit * digits)
        return unit * digits;
}

/// Where the backward pass begins: the place before which there is most of the
/// forward pass, and most of the other after it. The end if there is none.
static size_t getEdge(llvm::ArrayRef<MemoryReport::Moment> moments) {
  int64_t balance = 0, best = 0;
  size_t edge = 0;
  for (auto [index, moment] : llvm::enumerate(moments)) {
    balance += moment.forward ? 1 : -1;
    if (balance >= best) {
      best = balance;
      edge = index + 1;
    }
  }
  return edge;
}

static std::vector<double> getBuckets(llvm::ArrayRef<MemoryReport::Moment> moments) {
  size_t count = std::min(moments.size(), kMostBuckets);
  std::vector<double> buckets(count);
  for (auto [index, moment] : llvm::enumerate(moments)) {
    double &bucket = buckets[index * count / moments.size()];
    bucket = std::max(bucket, moment.bytes);
  }
  return buckets;
}

static void printArea(llvm::raw_ostream &os, const Plot &plot, double base, llvm::ArrayRef<double> buckets,
                      const char *style) {
  os << "<path class=\"" << style << "\" d=\"M" << f(plot.x(0)) << " " << f(plot.y(base));
  for (auto [index, bytes] : llvm::enumerate(buckets))
    os << "V" << f(plot.y(base + bytes)) << "H" << f(plot.x(double(index + 1)));
  os << "V" << f(plot.y(base)) << "Z\" />\n";
}

void tp::printMemory(llvm::raw_ostream &os, const PlanReport &report, const MemoryReport &memory) {
  std::vector<double> buckets = getBuckets(memory.moments);
  double always = memory.alwaysBytes, peak = double(report.peakBytes);
  os << "<p class=\"soft\">"
     << "What the executable needs: arguments and results, and the buffers of its arena that live while each call runs."
     << " Peak " << formatBytes(peak) << " of " << formatBytes(memory.limitBytes) << ".</p>\n<div class=\"legend\">"
     << "<span><i class=\"always\"></i>arguments and results " << formatBytes(always)
     << "</span><span><i class=\"live\"></i>in between " << formatBytes(std::max(0.0, peak - always)) << " at the peak"
     << "</span></div>\n";
  if (buckets.empty())
    return;
  double most = std::max(always + *llvm::max_element(buckets), peak);
  // The limit only where it does not press the rest down.
  bool showsLimit = memory.limitBytes <= 1.6 * most;
  Plot plot{1.06 * std::max(most, showsLimit ? memory.limitBytes : 0), buckets.size()};
  os << "<div class=\"scroll\"><svg viewBox=\"0 0 " << kWidth << " " << kHeight
     << "\" role=\"img\" aria-label=\"memory over one step\">\n";
  double tick = getTick(plot.top);
  for (double bytes = 0; bytes < plot.top; bytes += tick)
    os << "<line class=\"grid\" x1=\"" << f(kLeft) << "\" x2=\"" << f(kWidth - kRight) << "\" y1=\"" << f(plot.y(bytes))
       << "\" y2=\"" << f(plot.y(bytes)) << "\" /><text x=\"" << f(kLeft - 8) << "\" y=\"" << f(plot.y(bytes) + 4)
       << "\" text-anchor=\"end\">" << formatBytes(bytes) << "</text>\n";
  std::vector<double> constant(buckets.size(), always);
  printArea(os, plot, 0, constant, "a");
  printArea(os, plot, always, buckets, "l");
  size_t highest = llvm::max_element(buckets) - buckets.begin();
  double peakX = plot.x(double(highest) + 0.5), peakY = plot.y(always + buckets[highest]);
  bool isLate = highest > buckets.size() / 2;
  os << "<circle class=\"peak\" cx=\"" << f(peakX) << "\" cy=\"" << f(peakY) << "\" r=\"3\" /><text x=\""
     << f(peakX + (isLate ? -8 : 8)) << "\" y=\"" << f(peakY - 6) << "\" text-anchor=\"" << (isLate ? "end" : "start")
     << "\">" << formatBytes(always + buckets[highest]) << "</text>\n";
  if (showsLimit)
    os << "<line class=\"limit\" x1=\"" << f(kLeft) << "\" x2=\"" << f(kWidth - kRight) << "\" y1=\""
       << f(plot.y(memory.limitBytes)) << "\" y2=\"" << f(plot.y(memory.limitBytes))
       << "\" /><text class=\"limit-text\" x=\"" << f(kWidth - kRight) << "\" y=\"" << f(plot.y(memory.limitBytes) - 5)
       << "\" text-anchor=\"end\">limit " << formatBytes(memory.limitBytes) << "</text>\n";
  size_t edge = getEdge(memory.moments);
  double edgeX = plot.x(double(edge) * double(buckets.size()) / double(memory.moments.size()));
  double textY = kHeight - kBottom + 18;
  if (edge < memory.moments.size()) {
    os << "<line class=\"edge\" x1=\"" << f(edgeX) << "\" x2=\"" << f(edgeX) << "\" y1=\"" << f(kTop) << "\" y2=\""
       << f(kHeight - kBottom) << "\" /><text x=\"" << f(edgeX + 6) << "\" y=\"" << f(textY)
       << "\">backward and update</text>\n";
    if (edgeX - kLeft > 60)
      os << "<text x=\"" << f(edgeX - 6) << "\" y=\"" << f(textY) << "\" text-anchor=\"end\">forward</text>\n";
  } else {
    os << "<text x=\"" << f(kWidth - kRight) << "\" y=\"" << f(textY)
       << "\" text-anchor=\"end\">in the program's order</text>\n";
  }
  double width = plot.x(1) - plot.x(0);
  for (auto [index, bytes] : llvm::enumerate(buckets))
    os << "<rect class=\"hit\" x=\"" << f(plot.x(double(index))) << "\" y=\"" << f(kTop) << "\" width=\"" << f(width)
       << "\" height=\"" << f(kHeight - kTop - kBottom) << "\"><title>" << formatBytes(always + bytes)
       << "</title></rect>\n";
  os << "</svg></div>\n";
}
