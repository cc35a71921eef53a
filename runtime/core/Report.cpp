//===- Report.cpp - what a run measured ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/Profile.h"
#include "tp/runtime/Tables.h"
#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <sstream>

using namespace tp::runtime;
using json = nlohmann::ordered_json;

static double getBest(const Report &report) {
  return *std::min_element(report.run.stepSeconds.begin(), report.run.stepSeconds.end());
}
static double getMedian(const Report &report) {
  std::vector<double> values = report.run.stepSeconds;
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

bool Report::passed() const {
  auto good = [](const Difference &difference) { return difference.passed; };
  return std::all_of(expected.begin(), expected.end(), good) && std::all_of(verified.begin(), verified.end(), good);
}

std::string Report::getFailure() const {
  for (auto *list : {&expected, &verified}) {
    const Difference *worst = nullptr;
    for (const Difference &difference : *list)
      if (!difference.passed && (!worst || difference.relative > worst->relative))
        worst = &difference;
    if (worst)
      return (list == &expected ? "expected: " : "unsharded: ") + worst->name + " " + worst->reason;
  }
  return "";
}

//===----------------------------------------------------------------------===//
// Text
//===----------------------------------------------------------------------===//

static void printDifferences(std::ostringstream &os, const char *title, const std::vector<Difference> &differences) {
  if (differences.empty())
    return;
  const Difference *worst = &differences.front();
  size_t failed = 0;
  for (const Difference &difference : differences) {
    failed += !difference.passed;
    if (difference.relative > worst->relative)
      worst = &difference;
  }
  char figures[96];
  std::snprintf(figures, sizeof figures, "%.2e (%.2e of the largest magnitude)", worst->absolute, worst->relative);
  os << title << ": " << differences.size() - failed << " of " << differences.size()
     << " results agree; largest difference " << figures << " in " << worst->name << "\n";
  for (const Difference &difference : differences)
    if (!difference.passed)
      os << "  " << difference.name << " " << difference.reason << "\n";
}

std::string tp::runtime::reportAsText(const Report &report, const Manifest &manifest) {
  std::ostringstream os;
  os << "mesh " << getMeshText(manifest) << (manifest.strategy.empty() ? "" : ", strategy " + manifest.strategy)
     << "\n";
  os << "step " << formatSeconds(getBest(report)) << " (best of " << report.run.stepSeconds.size() << ", median "
     << formatSeconds(getMedian(report)) << ")";
  if (report.compileSeconds > 0)
    os << ", compiled in " << formatSeconds(report.compileSeconds);
  os << ", " << formatBytes(double(report.run.peakBytes)) << " per rank\n";
  printDifferences(os, "expected", report.expected);
  printDifferences(os, "unsharded", report.verified);
  return os.str();
}

//===----------------------------------------------------------------------===//
// JSON
//===----------------------------------------------------------------------===//

/// Not every difference is a number that JSON has.
static json toNumber(double value) { return std::isfinite(value) ? json(value) : json(nullptr); }

static json profileAsJson(const Report &report, const Manifest &manifest) {
  json profile = {{"imbalance", getImbalance(report.run)}, {"ranks", json::array()}, {"ops", json::array()}};
  for (const RankProfile &rank : getRankProfiles(manifest, report.run))
    profile["ranks"].push_back({{"step_seconds", rank.times.step},
                                {"matmul_seconds", rank.times.matmul},
                                {"matmul_flops", rank.matmulFlops},
                                {"matmul_bytes", rank.matmulBytes},
                                {"kernel_seconds", rank.kernelSeconds},
                                {"kernel_bytes", rank.kernelBytes},
                                {"communication_seconds", rank.times.communication},
                                {"exposed_communication_seconds", rank.times.exposed},
                                {"communication_bytes", rank.communicationBytes}});
  if (const auto &prediction = manifest.prediction)
    profile["prediction"] = {{"machine", prediction->machine},
                             {"step_seconds", prediction->stepSeconds},
                             {"compute_seconds", prediction->computeSeconds},
                             {"communication_seconds", prediction->communicationSeconds},
                             {"exposed_communication_seconds", prediction->exposedSeconds}};
  for (const OpProfile &op : getOpProfiles(manifest, report.run))
    profile["ops"].push_back({{"name", op.op->name},
                              {"kind", op.op->kind},
                              {"calls", op.calls},
                              {"flops", op.op->flops},
                              {"bytes", op.op->bytes},
                              {"seconds", op.seconds}});
  return profile;
}

static json trainingAsJson(const TrainingResult &training) {
  json printed = json::array();
  for (size_t step = 0; step < training.values.size(); ++step) {
    json line = {{"step", training.firstStep + int64_t(step)}, {"values", json::array()}};
    for (double value : training.values[step])
      line["values"].push_back(toNumber(value));
    printed.push_back(std::move(line));
  }
  return {{"first_step", training.firstStep}, {"last_step", training.lastStep}, {"resumed", training.resumed},
          {"saved", training.saved},          {"names", training.names},        {"printed", std::move(printed)}};
}

std::string tp::runtime::reportAsJson(const Report &report, const Manifest &manifest, bool profile) {
  double absolute = 0, relative = 0;
  for (auto *list : {&report.expected, &report.verified})
    for (const Difference &difference : *list) {
      absolute = std::max(absolute, difference.absolute);
      relative = std::max(relative, difference.relative);
    }
  json root = {{"mesh", getMeshText(manifest)},
               {"strategy", manifest.strategy},
               {"step_seconds", {{"min", getBest(report)}, {"median", getMedian(report)}}},
               {"compile_seconds", report.compileSeconds},
               {"peak_bytes", report.run.peakBytes},
               {"max_abs_difference", toNumber(absolute)},
               {"max_rel_difference", toNumber(relative)},
               {"passed", report.passed()},
               {"collectives", json::array()}};
  std::vector<CollectiveProfile> profiles = getCollectiveProfiles(manifest, report.run);
  for (size_t line = 0; line < profiles.size(); ++line) {
    const CollectiveInfo &collective = manifest.collectives[line];
    root["collectives"].push_back(
        {{"kind", collective.kind},
         {"axes", collective.axes},
         {"count", std::llround(profiles[line].calls)},
         {"bytes", int64_t(profiles[line].bytes)},
         {"seconds", profiles[line].seconds},
         {"exposed_seconds", profiles[line].exposed},
         {"predicted_seconds", collective.seconds},
         {"ranks", collective.ranks},
         {"algbw_gbps", profiles[line].getAlgorithmBandwidth() * 1e-9},
         {"busbw_gbps", profiles[line].getBusBandwidth(collective.kind, collective.ranks) * 1e-9},
         {"pass", collective.pass},
         {"cause", collective.cause}});
  }
  if (const TrainingResult &training = report.run.training; training.lastStep)
    root["training"] = trainingAsJson(training);
  if (profile)
    root["profile"] = profileAsJson(report, manifest);
  return root.dump(2, ' ', /*ensure_ascii=*/false, json::error_handler_t::replace) + "\n";
}
