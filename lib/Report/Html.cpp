//===- Html.cpp - a plan as a page ----------------------------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Report/Html.h"
#include "HtmlParts.h"
#include "HtmlStyle.h"
#include "llvm/ADT/STLExtras.h"
#include <set>

using namespace tp;
using llvm::StringRef;

//===----------------------------------------------------------------------===//
// The answer
//===----------------------------------------------------------------------===//

static void printTile(llvm::raw_ostream &os, const std::string &value, const std::string &what) {
  os << "<div class=\"tile\"><b>" << escapeHtml(value) << "</b><span>" << escapeHtml(what) << "</span></div>\n";
}

static void printAnswer(llvm::raw_ostream &os, const PlanReport &report, const PlanDetails &details) {
  const Summary &summary = report.summary;
  os << "<div class=\"tiles\">\n";
  printTile(os, formatSeconds(summary.stepSeconds), "predicted step");
  printTile(os, formatSeconds(summary.computeSeconds),
            "computing, " + formatShare(summary.computeSeconds, summary.stepSeconds));
  printTile(os, formatSeconds(summary.exposedSeconds),
            "exposed communication, " + formatShare(summary.exposedSeconds, summary.stepSeconds));
  printTile(os, formatBytes(double(report.peakBytes)),
            "peak memory per rank, limit " + formatBytes(details.memory.limitBytes));
  if (const std::optional<PlanCertificate> &certificate = report.certificate)
    printTile(os, formatShare(certificate->seconds - certificate->boundSeconds, certificate->seconds),
              "gap: in the planner's model the plan takes " + formatSeconds(certificate->seconds) +
                  ", no plan is below " + formatSeconds(certificate->boundSeconds));
  os << "</div>\n";
  LayerReport::Seconds forward, backward;
  for (const LayerReport &layer : details.layers) {
    forward.compute += layer.forward.compute, forward.communication += layer.forward.communication;
    backward.compute += layer.backward.compute, backward.communication += layer.backward.communication;
  }
  printTimeBar(os, forward, backward, summary.stepSeconds, "bar wide");
  os << "<div class=\"legend\">";
  for (auto [style, name, seconds] :
       {std::make_tuple("fw", "computing, forward", forward.compute),
        std::make_tuple("fc", "communication, forward", forward.communication),
        std::make_tuple("bw", "computing, backward and update", backward.compute),
        std::make_tuple("bc", "communication, backward and update", backward.communication)})
    if (seconds > 0)
      os << "<span><i class=\"" << style << "\"></i>" << name << " " << formatSeconds(seconds) << "</span>\n";
  os << "</div>\n";
}

//===----------------------------------------------------------------------===//
// Layers
//===----------------------------------------------------------------------===//

static bool isNear(double a, double b) { return std::abs(a - b) <= 1e-6 * std::max(std::abs(a), std::abs(b)); }

static bool isNear(const LayerReport::Seconds &a, const LayerReport::Seconds &b) {
  return isNear(a.compute, b.compute) && isNear(a.communication, b.communication);
}

/// True if the layers differ in nothing but their number.
static bool isAlike(const LayerReport &a, const LayerReport &b) {
  return getLayerPattern(a.name) == getLayerPattern(b.name) && isNear(a.forward, b.forward) &&
         isNear(a.backward, b.backward) &&
         llvm::equal(a.weights, b.weights,
                     [](const ArgumentRow &x, const ArgumentRow &y) {
                       return x.name == y.name && x.type == y.type && x.layout == y.layout;
                     }) &&
         llvm::equal(a.activations, b.activations,
                     [](const LayerReport::Activation &x, const LayerReport::Activation &y) {
                       return x.type == y.type && x.layout == y.layout && x.count == y.count;
                     }) &&
         llvm::equal(a.collectives, b.collectives, [](const CollectiveRow &x, const CollectiveRow &y) {
           return x.kind == y.kind && x.axes == y.axes && x.pass == y.pass && x.cause == y.cause &&
                  x.count == y.count && isNear(x.bytes, y.bytes);
         });
}

/// "layers[1] to layers[30]" of alike layers in the program's order.
static std::string getName(llvm::ArrayRef<const LayerReport *> alike) {
  std::string first = alike.front()->name.empty() ? "before the first weight" : alike.front()->name;
  return alike.size() == 1 ? first : first + (alike.size() == 2 ? " and " : " to ") + alike.back()->name;
}

static std::string count(size_t number, StringRef what) {
  return std::to_string(number) + " " + what.str() + (number == 1 ? "" : "s");
}

static void printDetails(llvm::raw_ostream &os, const LayerReport &layer) {
  constexpr size_t shown = 8;
  size_t kinds = std::min(layer.activations.size(), shown);
  std::set<StringRef> names;
  for (const ArgumentRow &weight : layer.weights)
    names.insert(StringRef(weight.name).split(" (").first);
  os << "<details><summary>" << count(names.size(), "weight") << ", " << count(layer.activations.size(), "kind")
     << " of activations, " << count(layer.collectives.size(), "kind") << " of collectives</summary>\n";
  if (!layer.weights.empty()) {
    os << "<h3>Weights, as stored</h3>\n<div "
          "class=\"scroll\"><table><tr><th>name</th><th>type</th><th>layout</th></tr>\n";
    for (const ArgumentRow &weight : layer.weights)
      os << "<tr><td><code>" << escapeHtml(weight.name) << "</code></td><td><code>" << escapeHtml(weight.type)
         << "</code></td><td><code>" << escapeHtml(weight.layout) << "</code></td></tr>\n";
    os << "</table></div>\n";
  }
  if (kinds) {
    os << "<h3>Activations of the forward pass" << (layer.activations.size() > shown ? ", the largest kinds" : "")
       << "</h3>\n<div class=\"scroll\"><table><tr><th>type</th><th>layout</th><th class=\"n\">values</th>"
          "<th class=\"n\">each, per rank</th></tr>\n";
    for (const LayerReport::Activation &row : llvm::ArrayRef(layer.activations).take_front(kinds))
      os << "<tr><td><code>" << escapeHtml(row.type) << "</code></td><td><code>" << escapeHtml(row.layout)
         << "</code></td><td class=\"n\">" << row.count << "</td><td class=\"n\">" << formatBytes(row.bytes)
         << "</td></tr>\n";
    os << "</table></div>\n";
  }
  if (!layer.collectives.empty()) {
    os << "<h3>Collectives</h3>\n";
    printCollectiveTable(os, layer.collectives, layer.forward.communication + layer.backward.communication,
                         /*isNumbered=*/false);
  }
  os << "</details>";
}

static double getBytes(const LayerReport &layer) {
  double bytes = 0;
  for (const CollectiveRow &row : layer.collectives)
    bytes += row.bytes;
  return bytes;
}

static void printLayers(llvm::raw_ostream &os, const PlanReport &report, llvm::ArrayRef<LayerReport> layers) {
  std::vector<std::vector<const LayerReport *>> groups;
  for (const LayerReport &layer : layers) {
    auto group = llvm::find_if(groups, [&](const auto &group) { return isAlike(*group.front(), layer); });
    if (group == groups.end())
      groups.push_back({&layer});
    else
      group->push_back(&layer);
  }
  os << "<h2>Layers</h2>\n<p class=\"soft\">Named by their weights; an op belongs to the layer whose weight was used "
        "last "
        "before it. Figures are of one layer, per rank and step; the share is that of all alike.</p>\n"
        "<div class=\"scroll\"><table>\n<tr><th>layer</th><th class=\"n\">alike</th><th class=\"n\">time of each</th>"
        "<th>share of the step</th><th class=\"n\">forward computing</th><th class=\"n\">comm.</th>"
        "<th class=\"n\">backward computing</th><th class=\"n\">comm.</th><th class=\"n\">payload</th></tr>\n";
  for (const auto &group : groups) {
    const LayerReport &layer = *group.front();
    double seconds = layer.forward.get() + layer.backward.get();
    os << "<tr class=\"row\"><td>" << escapeHtml(getName(group)) << "</td><td class=\"n\">" << group.size()
       << "</td><td class=\"n\">" << formatSeconds(seconds) << "</td><td class=\"share\">"
       << formatShare(seconds * double(group.size()), report.summary.stepSeconds);
    LayerReport::Seconds forward = layer.forward, backward = layer.backward;
    for (LayerReport::Seconds *part : {&forward, &backward})
      part->compute *= double(group.size()), part->communication *= double(group.size());
    printTimeBar(os, forward, backward, report.summary.stepSeconds, "bar");
    os << "</td>";
    for (double part :
         {layer.forward.compute, layer.forward.communication, layer.backward.compute, layer.backward.communication})
      os << "<td class=\"n\">" << (part > 0 ? formatSeconds(part) : "–") << "</td>";
    os << "<td class=\"n\">" << formatBytes(getBytes(layer)) << "</td></tr>\n<tr class=\"detail\"><td colspan=\"9\">";
    printDetails(os, layer);
    os << "</td></tr>\n";
  }
  double bytes = 0;
  for (const LayerReport &layer : layers)
    bytes += getBytes(layer);
  os << "<tr class=\"sum\"><td>all</td><td class=\"n\">" << layers.size() << "</td><td class=\"n\">"
     << formatSeconds(report.summary.stepSeconds) << "</td><td colspan=\"5\"></td><td class=\"n\">"
     << formatBytes(bytes) << "</td></tr>\n</table></div>\n";
}

//===----------------------------------------------------------------------===//
// The page
//===----------------------------------------------------------------------===//

static void printArgumentTable(llvm::raw_ostream &os, llvm::ArrayRef<ArgumentRow> arguments) {
  std::vector<std::pair<ArgumentRow, unsigned>> rows;
  for (const ArgumentRow &argument : arguments) {
    ArgumentRow row{getLayerPattern(argument.name), argument.type, argument.layout};
    auto same = llvm::find_if(rows, [&](const auto &other) {
      return other.first.name == row.name && other.first.type == row.type && other.first.layout == row.layout;
    });
    if (same == rows.end())
      rows.push_back({std::move(row), 1});
    else
      ++same->second;
  }
  os << "<h2>Arguments</h2>\n<details><summary>" << arguments.size()
     << " arguments and how they are stored between steps</summary>\n<div class=\"scroll\"><table>\n<tr><th>name</th>"
        "<th class=\"n\">alike</th><th>type</th><th>layout</th></tr>\n";
  for (auto &[row, count] : rows)
    os << "<tr><td><code>" << escapeHtml(row.name) << "</code></td><td class=\"n\">" << count << "</td><td><code>"
       << escapeHtml(row.type) << "</code></td><td><code>" << escapeHtml(row.layout) << "</code></td></tr>\n";
  os << "</table></div></details>\n";
}

std::string tp::toHtml(const PlanReport &report, const PlanDetails &details, StringRef title) {
  std::string text;
  llvm::raw_string_ostream os(text);
  std::string mesh = getMeshText(report.mesh);
  os << "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\" />\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n<title>"
     << escapeHtml(title) << " on " << escapeHtml(mesh) << "</title>\n<style>" << kHtmlStyle
     << "</style>\n</head>\n<body>\n<main>\n<h1>" << escapeHtml(title) << " on " << escapeHtml(mesh)
     << "</h1>\n<p class=\"soft\">machine " << escapeHtml(report.machine) << ", strategy "
     << escapeHtml(report.strategy) << ", planned in " << formatSeconds(report.planSeconds) << " by tp-plan</p>\n";
  printAnswer(os, report, details);
  printLayers(os, report, details.layers);
  os << "<h2>Memory</h2>\n";
  printMemory(os, report, details.memory);
  os << "<h2>Collectives</h2>\n<p class=\"soft\">Per rank and step; layers share a line. <code>tp-plan --explain "
        "NUMBER</code> "
        "says who asked for it and what the next best choice would cost.</p>\n";
  printCollectiveTable(os, getCollectiveLines(report.summary.collectives), report.summary.stepSeconds,
                       /*isNumbered=*/true);
  printArgumentTable(os, report.summary.arguments);
  os << "<h2>How to read it</h2>\n<p class=\"soft\">A layout lists for each dimension the mesh axes that split it, "
        "major first: "
        "<code>[{&quot;dp&quot;}, {}]</code> splits rows over dp and leaves columns whole; <code>partial "
        "{&quot;tp&quot;}</code> "
        "means that each rank of tp holds a term of a pending sum. Times are predictions of the machine file; the "
        "payload of "
        "a collective is what each rank gives (all_gather: gets).</p>\n</main>\n</body>\n</html>\n";
  return text;
}
