//===- PlanReport.cpp - a plan for people and for programs ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Report/PlanReport.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"
#include <map>

using namespace tp;
using llvm::StringRef;

std::string tp::getMeshText(MeshAttr mesh) {
  std::string text;
  llvm::raw_string_ostream os(text);
  llvm::interleave(
      mesh.getAxes(), os, [&](MeshAxisAttr axis) { os << axis.getName().getValue() << "=" << axis.getSize(); }, ",");
  return text;
}

static std::string format(double value, double step, llvm::ArrayRef<const char *> units) {
  size_t unit = 0;
  while (value >= step && unit + 1 < units.size())
    value /= step, ++unit;
  std::string text;
  llvm::raw_string_ostream os(text);
  os << llvm::format(value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f", value) << " " << units[unit];
  return text;
}

std::string tp::formatBytes(double bytes) { return format(bytes, 1024, {"B", "KiB", "MiB", "GiB", "TiB"}); }
std::string tp::formatSeconds(double seconds) {
  return seconds >= 1 ? format(seconds, 1e9, {"s"}) : format(seconds * 1e6, 1000, {"us", "ms"});
}

std::string tp::getLayerPattern(StringRef name) {
  std::string pattern;
  while (!name.empty()) {
    size_t digits = 0;
    if (name.front() == '[') {
      StringRef rest = name.drop_front();
      digits = rest.take_while([](char c) { return llvm::isDigit(c); }).size();
      if (digits && rest.drop_front(digits).starts_with("]")) {
        pattern += "[*]";
        name = rest.drop_front(digits + 1);
        continue;
      }
    }
    pattern += name.front();
    name = name.drop_front();
  }
  return pattern;
}

std::vector<std::pair<std::string, const ArgumentRow *>> tp::mergeLayers(llvm::ArrayRef<ArgumentRow> rows) {
  // In order of the first of each kind.
  std::map<std::tuple<std::string, std::string, std::string>, size_t> seen;
  std::vector<std::pair<std::string, const ArgumentRow *>> result;
  for (const ArgumentRow &row : rows) {
    std::string pattern = getLayerPattern(row.name);
    if (seen.insert({{pattern, row.type, row.layout}, result.size()}).second)
      result.push_back({pattern, &row});
  }
  return result;
}

std::string PlanReport::toText() const {
  std::string text;
  llvm::raw_string_ostream os(text);
  os << "mesh " << getMeshText(mesh) << ", strategy " << strategy << ", machine " << machine << "\n";
  os << "predicted step " << formatSeconds(summary.stepSeconds) << ": compute " << formatSeconds(summary.computeSeconds)
     << ", communication " << formatSeconds(summary.communicationSeconds) << "\n";
  os << "peak memory per rank " << formatBytes(summary.peakBytes) << "; planned in " << formatSeconds(planSeconds)
     << "\n\narguments\n";
  for (auto &[name, row] : mergeLayers(summary.arguments))
    os << "  " << llvm::left_justify(name, 36) << " "
       << llvm::left_justify(StringRef(row->type).drop_front(7).drop_back(), 18) << " " << row->layout << "\n";
  os << "\ncollectives per step\n";
  if (summary.collectives.empty())
    os << "  none\n";
  struct Merged {
    int64_t count = 0;
    double bytes = 0, seconds = 0;
  };
  std::map<std::tuple<std::string, std::string, std::string, std::string>, Merged> merged;
  for (const CollectiveRow &row : summary.collectives) {
    Merged &entry =
        merged[{row.pass == "forward" ? "1" : "2", stringify(row.kind).str(), row.axes, getLayerPattern(row.cause)}];
    entry.count += row.count, entry.bytes += row.bytes, entry.seconds += row.seconds;
  }
  for (auto &[key, entry] : merged) {
    auto &[pass, kind, axes, cause] = key;
    os << "  " << llvm::left_justify(pass == "1" ? "forward" : "backward", 8) << " " << llvm::left_justify(kind, 14)
       << " " << llvm::left_justify(axes, 6) << llvm::format("%4d x", int(entry.count))
       << llvm::right_justify(formatBytes(entry.count ? entry.bytes / entry.count : 0), 11) << "  " << cause << "\n";
  }
  return text;
}

std::string PlanReport::toJson() const {
  std::string text;
  llvm::raw_string_ostream os(text);
  llvm::json::OStream json(os, 2);
  json.object([&] {
    json.attribute("mesh", getMeshText(mesh));
    json.attribute("strategy", strategy);
    json.attribute("machine", machine);
    json.attribute("step_seconds", summary.stepSeconds);
    json.attribute("compute_seconds", summary.computeSeconds);
    json.attribute("exposed_communication_seconds", summary.communicationSeconds);
    json.attribute("peak_bytes", int64_t(summary.peakBytes));
    json.attribute("plan_seconds", planSeconds);
    json.attribute("flops", summary.flops);
    json.attributeArray("collectives", [&] {
      for (const CollectiveRow &row : summary.collectives)
        json.object([&] {
          json.attribute("kind", stringify(row.kind));
          llvm::SmallVector<StringRef> axes;
          StringRef(row.axes).split(axes, ',');
          json.attributeArray("axes", [&] {
            for (StringRef axis : axes)
              json.value(axis);
          });
          json.attribute("count", row.count);
          json.attribute("bytes", int64_t(row.bytes));
          json.attribute("seconds", row.seconds);
          json.attribute("pass", row.pass);
          json.attribute("cause", row.cause);
        });
    });
    json.attributeArray("arguments", [&] {
      for (const ArgumentRow &row : summary.arguments)
        json.object([&] {
          json.attribute("name", row.name);
          json.attribute("type", row.type);
          json.attribute("layout", row.layout);
        });
    });
  });
  os << "\n";
  return text;
}
