//===- Report.cpp - what a run measured ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report.h"
#include "tp/Report/Tables.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/JSON.h"

using namespace tp;
using llvm::ArrayRef;
using llvm::SmallVector;
using llvm::StringRef;

std::string tp::getMeshText(const runtime::Manifest &manifest) {
  std::string text;
  for (const runtime::MeshAxis &axis : manifest.mesh)
    text += (text.empty() ? "" : ",") + axis.name + "=" + std::to_string(axis.size);
  return text;
}

static std::string layoutText(const runtime::TensorInfo &tensor, const runtime::Manifest &manifest) {
  std::string text = "[";
  for (auto &levels : tensor.dims) {
    text += text.size() > 1 ? ", " : "";
    std::string dim;
    for (const runtime::Level &level : levels) {
      dim += dim.empty() ? "" : "x";
      if (level.axis < 0) {
        dim += std::to_string(level.count);
        continue;
      }
      dim += "{\"" + manifest.mesh[level.axis].name + "\"";
      if (level.size)
        dim += ":(" + std::to_string(level.pre) + ")" + std::to_string(level.size);
      dim += "}";
    }
    text += dim.empty() ? "{}" : dim;
  }
  return text + "]";
}

static double median(std::vector<double> values) {
  llvm::sort(values);
  return values.empty() ? 0 : values[values.size() / 2];
}

static void printDifferences(llvm::raw_ostream &os, StringRef title, ArrayRef<runtime::Difference> differences) {
  if (differences.empty())
    return;
  const runtime::Difference *worst = &differences.front();
  size_t failed = 0;
  for (const runtime::Difference &difference : differences) {
    failed += !difference.passed;
    if (difference.relative > worst->relative)
      worst = &difference;
  }
  os << title << ": " << differences.size() - failed << " of " << differences.size()
     << " results agree; largest difference " << llvm::format("%.2e", worst->absolute) << " ("
     << llvm::format("%.2e", worst->relative) << " of the largest magnitude) in " << worst->name << "\n";
  for (const runtime::Difference &difference : differences)
    if (!difference.passed)
      os << "  " << difference.name << " " << difference.reason << "\n";
}

//===----------------------------------------------------------------------===//
// Reports
//===----------------------------------------------------------------------===//

static double getBest(const Report &report) {
  return *std::min_element(report.run.stepSeconds.begin(), report.run.stepSeconds.end());
}

static std::vector<ArgumentRow> getArgumentRows(const runtime::Manifest &manifest) {
  std::vector<ArgumentRow> rows;
  for (const runtime::TensorInfo &argument : manifest.arguments) {
    std::string type;
    for (int64_t size : argument.shape)
      type += std::to_string(size) + "x";
    rows.push_back({argument.name, type + runtime::getName(argument.type), layoutText(argument, manifest)});
  }
  return rows;
}

/// The executable's collectives as they were counted and timed.
static std::vector<CollectiveRow> getCollectiveRows(const Report &report, const runtime::Manifest &manifest) {
  std::vector<runtime::CollectiveProfile> profiles = runtime::getCollectiveProfiles(manifest, report.run);
  std::vector<CollectiveRow> rows;
  for (auto [collective, profile] : llvm::zip_equal(manifest.collectives, profiles))
    rows.push_back({collective.kind, llvm::join(collective.axes, ","), std::llround(profile.calls), profile.bytes,
                    profile.seconds, collective.pass, collective.cause});
  return rows;
}

void tp::printText(llvm::raw_ostream &os, const Report &report, const runtime::Manifest &manifest) {
  os << "mesh " << getMeshText(manifest) << (manifest.strategy.empty() ? "" : ", strategy " + manifest.strategy)
     << "\n";
  os << "step " << formatSeconds(getBest(report)) << " (best of " << report.run.stepSeconds.size() << ", median "
     << formatSeconds(median(report.run.stepSeconds)) << ")";
  if (report.compileSeconds > 0)
    os << ", compiled in " << formatSeconds(report.compileSeconds);
  os << ", " << formatBytes(report.run.peakBytes) << " per rank\n";
  printDifferences(os, "expected", report.expected);
  printDifferences(os, "unsharded", report.verified);
}

void tp::printProfile(llvm::raw_ostream &os, const Report &report, const runtime::Manifest &manifest) {
  std::vector<ArgumentRow> arguments = getArgumentRows(manifest);
  os << "\nlayouts of the arguments\n";
  printArguments(os, arguments);
  printCollectives(os, getCollectiveRows(report, manifest), arguments);
  os << "\nlast step by rank" << llvm::format(" (imbalance %.0f %%)\n", 100 * runtime::getImbalance(report.run));
  for (auto [rank, times] : llvm::enumerate(report.run.rankTimes))
    os << "  rank " << llvm::format("%-3d", int(rank)) << llvm::right_justify(formatSeconds(times.step), 8)
       << " = compute " << llvm::right_justify(formatSeconds(std::max(0.0, times.step - times.communication)), 8)
       << " (products " << llvm::right_justify(formatSeconds(times.matmul), 8) << ") + communication "
       << llvm::right_justify(formatSeconds(times.communication), 8)
       << llvm::format(" (%.0f %%)\n", times.step > 0 ? 100 * times.communication / times.step : 0);
  constexpr size_t kShown = 10;
  std::vector<runtime::OpProfile> ops = runtime::getOpProfiles(manifest, report.run);
  os << "\nmost expensive ops per step (mean and slowest rank)\n";
  for (const runtime::OpProfile &profile : ArrayRef(ops).take_front(kShown)) {
    os << "  " << llvm::right_justify(formatSeconds(profile.mean), 8)
       << llvm::right_justify(formatSeconds(profile.slowest), 9) << llvm::format("%6.4g x  ", profile.calls)
       << profile.op->name;
    if (profile.op->flops > 0 && profile.mean > 0)
      os << llvm::format(" (%.3g GFLOP/s)", profile.op->flops * profile.calls / profile.mean * 1e-9);
    os << "\n";
  }
  if (ops.size() > kShown)
    os << "  and " << ops.size() - kShown << " more; --profile json lists all\n";
}

static void writeProfile(llvm::json::OStream &json, const Report &report, const runtime::Manifest &manifest) {
  json.attributeObject("profile", [&] {
    json.attribute("imbalance", runtime::getImbalance(report.run));
    json.attributeArray("ranks", [&] {
      for (const runtime::RankTimes &times : report.run.rankTimes)
        json.object([&] {
          json.attribute("step_seconds", times.step);
          json.attribute("matmul_seconds", times.matmul);
          json.attribute("communication_seconds", times.communication);
        });
    });
    json.attributeArray("ops", [&] {
      for (const runtime::OpProfile &profile : runtime::getOpProfiles(manifest, report.run))
        json.object([&] {
          json.attribute("name", profile.op->name);
          json.attribute("kind", profile.op->kind);
          json.attribute("calls", profile.calls);
          json.attribute("flops", profile.op->flops);
          json.attribute("bytes", profile.op->bytes);
          json.attributeArray("seconds", [&] {
            for (double seconds : profile.seconds)
              json.value(seconds);
          });
        });
    });
  });
}

void tp::printJson(llvm::raw_ostream &os, const Report &report, const runtime::Manifest &manifest, bool profile) {
  double absolute = 0, relative = 0;
  for (auto *list : {&report.expected, &report.verified})
    for (const runtime::Difference &difference : *list) {
      absolute = std::max(absolute, difference.absolute);
      relative = std::max(relative, difference.relative);
    }
  llvm::json::OStream json(os, 2);
  json.object([&] {
    json.attribute("mesh", getMeshText(manifest));
    json.attribute("strategy", manifest.strategy);
    json.attributeObject("step_seconds", [&] {
      json.attribute("min", getBest(report));
      json.attribute("median", median(report.run.stepSeconds));
    });
    json.attribute("compile_seconds", report.compileSeconds);
    json.attribute("peak_bytes", report.run.peakBytes);
    json.attribute("max_abs_difference", absolute);
    json.attribute("max_rel_difference", relative);
    json.attribute("passed", report.passed);
    json.attributeArray("collectives", [&] {
      for (const CollectiveRow &row : getCollectiveRows(report, manifest))
        json.object([&] {
          SmallVector<StringRef> axes;
          StringRef(row.axes).split(axes, ',');
          json.attribute("kind", row.kind);
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
    if (profile)
      writeProfile(json, report, manifest);
  });
  os << "\n";
}
