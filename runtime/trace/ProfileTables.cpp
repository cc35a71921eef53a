//===- ProfileTables.cpp - a profile for people ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/Profile.h"
#include "tp/runtime/Tables.h"
#include <algorithm>
#include <cmath>
#include <map>

using namespace tp::runtime;

static std::vector<ArgumentRow> getArgumentRows(const Manifest &manifest) {
  std::vector<ArgumentRow> rows;
  for (const TensorInfo &argument : manifest.arguments) {
    std::string type;
    for (int64_t size : argument.shape)
      type += std::to_string(size) + "x";
    rows.push_back({argument.name, type + getName(argument.type), getLayoutText(argument, manifest)});
  }
  return rows;
}

static std::string joinAxes(const CollectiveInfo &collective) {
  std::string text;
  for (const std::string &axis : collective.axes)
    text += (text.empty() ? "" : ",") + axis;
  return text;
}

/// The executable's collectives as they were counted and timed.
static std::vector<CollectiveRow> getCollectiveRows(const Manifest &manifest,
                                                    const std::vector<CollectiveProfile> &profiles) {
  std::vector<CollectiveRow> rows;
  for (size_t line = 0; line < profiles.size(); ++line) {
    const CollectiveInfo &collective = manifest.collectives[line];
    rows.push_back({collective.kind, joinAxes(collective), std::llround(profiles[line].calls), profiles[line].bytes,
                    profiles[line].seconds, collective.pass, collective.cause});
  }
  return rows;
}

static std::string right(const std::string &text, size_t width) {
  return std::string(width - std::min(width, text.size()), ' ') + text;
}

static std::string formatRate(double perSecond) { return formatText("%.2f", perSecond * 1e-9); }

/// Collectives of one kind over the same axes, measured beside the plan's prediction.
static std::string bandwidthsAsText(const Manifest &manifest, const std::vector<CollectiveProfile> &profiles) {
  struct Sum {
    CollectiveProfile profile;
    double predicted = 0;
    int64_t ranks = 0;
  };
  std::map<std::pair<std::string, std::string>, Sum> sums;
  for (size_t line = 0; line < profiles.size(); ++line) {
    const CollectiveInfo &info = manifest.collectives[line];
    const CollectiveProfile &profile = profiles[line];
    Sum &sum = sums[{info.kind, joinAxes(info)}];
    sum.profile.calls += profile.calls, sum.profile.bytes += profile.bytes, sum.profile.seconds += profile.seconds;
    sum.profile.exposed += profile.exposed, sum.profile.transfer += profile.transfer;
    sum.predicted += info.seconds, sum.ranks = info.ranks;
  }
  if (sums.empty())
    return "";
  std::string text = "\ncollectives by kind, per step (GB/s as in nccl-tests, of the rank that waits least)\n"
                     "  kind               axes     calls    bytes     time  exposed predicted   algbw   busbw\n";
  for (auto &[key, sum] : sums)
    text += formatText("  %-18s %-6s%8.4g", key.first.c_str(), key.second.c_str(), sum.profile.calls) +
            right(formatBytes(sum.profile.bytes), 9) + right(formatSeconds(sum.profile.seconds), 9) +
            right(formatSeconds(sum.profile.exposed), 9) +
            right(manifest.prediction ? formatSeconds(sum.predicted) : "-", 10) +
            right(formatRate(sum.profile.getAlgorithmBandwidth()), 8) +
            right(formatRate(sum.profile.getBusBandwidth(key.first, sum.ranks)), 8) + "\n";
  return text;
}

/// Where each rank's step went, and what the plan expected.
static std::string ranksAsText(const Manifest &manifest, const RunResult &result) {
  std::string text =
      formatText("\nstep by rank (imbalance %.0f %%)\n", 100 * getImbalance(result)) +
      "                 step  compute = products   (GF/s)   kernels   (GB/s) + other  waiting  of communication\n";
  auto share = [](double part, double whole) { return whole > 0 ? 100 * part / whole : 0; };
  int number = 0;
  for (const RankProfile &profile : getRankProfiles(manifest, result)) {
    const RankTimes &times = profile.times;
    double compute = std::max(0.0, times.step - times.exposed);
    double other = std::max(0.0, compute - times.matmul - profile.kernelSeconds);
    text += formatText("  rank %-6d", number++) + right(formatSeconds(times.step), 8) +
            right(formatSeconds(compute), 9) + right(formatSeconds(times.matmul), 11) +
            right(formatRate(times.matmul > 0 ? profile.matmulFlops / times.matmul : 0), 9) +
            right(formatSeconds(profile.kernelSeconds), 10) +
            right(formatRate(profile.kernelSeconds > 0 ? profile.kernelBytes / profile.kernelSeconds : 0), 9) +
            right(formatSeconds(other), 8) + right(formatSeconds(times.exposed), 9) +
            formatText(" (%.0f %%) of ", share(times.exposed, times.step)) + formatSeconds(times.communication) + "\n";
  }
  if (const auto &prediction = manifest.prediction)
    text += "  predicted  " + right(formatSeconds(prediction->stepSeconds), 8) +
            right(formatSeconds(prediction->computeSeconds), 9) + std::string(47, ' ') +
            right(formatSeconds(prediction->exposedSeconds), 9) +
            formatText(" (%.0f %%) of ", share(prediction->exposedSeconds, prediction->stepSeconds)) +
            formatSeconds(prediction->communicationSeconds) + ", on " + prediction->machine + "\n";
  return text;
}

static std::string opsAsText(const Manifest &manifest, const RunResult &result) {
  constexpr size_t kShown = 10;
  std::vector<OpProfile> ops = getOpProfiles(manifest, result);
  std::string text = "\nmost expensive ops per step (mean and slowest rank)\n";
  for (size_t i = 0; i < std::min(kShown, ops.size()); ++i) {
    const OpProfile &profile = ops[i];
    text += "  " + right(formatSeconds(profile.mean), 8) + right(formatSeconds(profile.slowest), 9) +
            formatText("%6.4g x  ", profile.calls) + profile.op->name;
    if (profile.op->flops > 0 && profile.mean > 0)
      text += formatText(" (%.3g GFLOP/s)", profile.op->flops * profile.calls / profile.mean * 1e-9);
    text += "\n";
  }
  if (ops.size() > kShown)
    text += "  and " + std::to_string(ops.size() - kShown) + " more; --profile json lists all\n";
  return text;
}

std::string tp::runtime::profileAsText(const Manifest &manifest, const RunResult &result) {
  std::vector<ArgumentRow> arguments = getArgumentRows(manifest);
  std::vector<CollectiveProfile> profiles = getCollectiveProfiles(manifest, result);
  return "\nlayouts of the arguments\n" + argumentsAsText(arguments) +
         collectivesAsText(getCollectiveRows(manifest, profiles), arguments) + bandwidthsAsText(manifest, profiles) +
         ranksAsText(manifest, result) + opsAsText(manifest, result);
}
