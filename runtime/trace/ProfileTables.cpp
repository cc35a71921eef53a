//===- Report.cpp - the tables of --profile text ----------*- C++ -*-===//
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
#include <cmath>
#include <map>

using namespace tp;
using llvm::ArrayRef;

static std::vector<ArgumentRow> getArgumentRows(const runtime::Manifest &manifest) {
  std::vector<ArgumentRow> rows;
  for (const runtime::TensorInfo &argument : manifest.arguments) {
    std::string type;
    for (int64_t size : argument.shape)
      type += std::to_string(size) + "x";
    rows.push_back({argument.name, type + runtime::getName(argument.type), runtime::getLayoutText(argument, manifest)});
  }
  return rows;
}

/// The executable's collectives as they were counted and timed.
static std::vector<CollectiveRow> getCollectiveRows(const runtime::Report &report, const runtime::Manifest &manifest) {
  std::vector<runtime::CollectiveProfile> profiles = runtime::getCollectiveProfiles(manifest, report.run);
  std::vector<CollectiveRow> rows;
  for (auto [collective, profile] : llvm::zip_equal(manifest.collectives, profiles))
    rows.push_back({collective.kind, llvm::join(collective.axes, ","), std::llround(profile.calls), profile.bytes,
                    profile.seconds, collective.pass, collective.cause});
  return rows;
}

static std::string right(const std::string &text, size_t width) {
  return std::string(width - std::min(width, text.size()), ' ') + text;
}

static std::string formatRate(double perSecond) {
  std::string text;
  llvm::raw_string_ostream(text) << llvm::format("%.2f", perSecond * 1e-9);
  return text;
}

/// Collectives of one kind over the same axes, measured beside the plan's prediction.
static void printBandwidths(llvm::raw_ostream &os, const runtime::Report &report, const runtime::Manifest &manifest) {
  struct Sum {
    runtime::CollectiveProfile profile;
    double predicted = 0;
    int64_t ranks = 0;
  };
  std::map<std::pair<std::string, std::string>, Sum> sums;
  for (auto [info, profile] :
       llvm::zip_equal(manifest.collectives, runtime::getCollectiveProfiles(manifest, report.run))) {
    Sum &sum = sums[{info.kind, llvm::join(info.axes, ",")}];
    sum.profile.calls += profile.calls, sum.profile.bytes += profile.bytes, sum.profile.seconds += profile.seconds;
    sum.profile.exposed += profile.exposed, sum.profile.transfer += profile.transfer;
    sum.predicted += info.seconds, sum.ranks = info.ranks;
  }
  if (sums.empty())
    return;
  os << "\ncollectives by kind, per step (GB/s as in nccl-tests, of the rank that waits least)\n"
     << "  kind               axes     calls    bytes     time  exposed predicted   algbw   busbw\n";
  for (auto &[key, sum] : sums)
    os << "  " << llvm::left_justify(key.first, 18) << " " << llvm::left_justify(key.second, 6)
       << llvm::format("%8.4g", sum.profile.calls) << right(formatBytes(sum.profile.bytes), 9)
       << right(formatSeconds(sum.profile.seconds), 9) << right(formatSeconds(sum.profile.exposed), 9)
       << right(manifest.prediction ? formatSeconds(sum.predicted) : "-", 10)
       << right(formatRate(sum.profile.getAlgorithmBandwidth()), 8)
       << right(formatRate(sum.profile.getBusBandwidth(key.first, sum.ranks)), 8) << "\n";
}

/// Where each rank's step went, and what the plan expected.
static void printRanks(llvm::raw_ostream &os, const runtime::Report &report, const runtime::Manifest &manifest) {
  os << "\nstep by rank" << llvm::format(" (imbalance %.0f %%)\n", 100 * runtime::getImbalance(report.run))
     << "                 step  compute = products   (GF/s)   kernels   (GB/s) + other  waiting  of communication\n";
  auto share = [](double part, double whole) { return whole > 0 ? 100 * part / whole : 0; };
  for (auto [rank, profile] : llvm::enumerate(runtime::getRankProfiles(manifest, report.run))) {
    const runtime::RankTimes &times = profile.times;
    double compute = std::max(0.0, times.step - times.exposed);
    double other = std::max(0.0, compute - times.matmul - profile.kernelSeconds);
    os << "  rank " << llvm::format("%-6d", int(rank)) << right(formatSeconds(times.step), 8)
       << right(formatSeconds(compute), 9) << right(formatSeconds(times.matmul), 11)
       << right(formatRate(times.matmul > 0 ? profile.matmulFlops / times.matmul : 0), 9)
       << right(formatSeconds(profile.kernelSeconds), 10)
       << right(formatRate(profile.kernelSeconds > 0 ? profile.kernelBytes / profile.kernelSeconds : 0), 9)
       << right(formatSeconds(other), 8) << right(formatSeconds(times.exposed), 9)
       << llvm::format(" (%.0f %%)", share(times.exposed, times.step)) << " of " << formatSeconds(times.communication)
       << "\n";
  }
  if (const auto &prediction = manifest.prediction)
    os << "  predicted  " << right(formatSeconds(prediction->stepSeconds), 8)
       << right(formatSeconds(prediction->computeSeconds), 9) << std::string(47, ' ')
       << right(formatSeconds(prediction->exposedSeconds), 9)
       << llvm::format(" (%.0f %%)", share(prediction->exposedSeconds, prediction->stepSeconds)) << " of "
       << formatSeconds(prediction->communicationSeconds) << ", on " << prediction->machine << "\n";
}

void tp::printProfile(llvm::raw_ostream &os, const runtime::Report &report, const runtime::Manifest &manifest) {
  std::vector<ArgumentRow> arguments = getArgumentRows(manifest);
  os << "\nlayouts of the arguments\n";
  printArguments(os, arguments);
  printCollectives(os, getCollectiveRows(report, manifest), arguments);
  printBandwidths(os, report, manifest);
  printRanks(os, report, manifest);
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
