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

void tp::printProfile(llvm::raw_ostream &os, const runtime::Report &report, const runtime::Manifest &manifest) {
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
