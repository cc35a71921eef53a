//===- Overhead.cpp - what it costs to run on several ranks ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/Overhead.h"
#include "tp/runtime/Tables.h"
#include <algorithm>
#include <cstdio>
#include <nlohmann/json.hpp>

using namespace tp::runtime;

Overhead::Side tp::runtime::getOverheadSide(const Manifest &manifest, const RunResult &result, int threads,
                                            int64_t hostCores, int64_t hosts) {
  Overhead::Side side;
  side.stepSeconds = *std::min_element(result.stepSeconds.begin(), result.stepSeconds.end());
  side.ranks = manifest.getRankCount();
  // Ranks that share a core do not have it each.
  side.cores = std::min(side.ranks * threads, hostCores * hosts);
  double scale = double(side.cores) / double(side.ranks);
  for (const RankProfile &rank : getRankProfiles(manifest, result)) {
    side.products += scale * rank.times.matmul;
    side.kernels += scale * rank.kernelSeconds;
    side.waiting += scale * rank.times.exposed;
    side.other += scale * std::max(0.0, rank.times.step - rank.times.exposed - rank.times.matmul - rank.kernelSeconds);
  }
  return side;
}

std::string tp::runtime::overheadAsText(const Overhead &overhead, const Manifest &sharded) {
  const Overhead::Side &many = overhead.sharded, &one = overhead.unsharded;
  char line[160];
  std::snprintf(line, sizeof line, "%.1f %%", 100 * overhead.getShare());
  std::string text = "overhead of " + getMeshText(sharded) + ": " + line +
                     " more time of cores than the unsharded run (" + formatSeconds(many.stepSeconds) + " on " +
                     std::to_string(many.ranks) + " ranks and " + std::to_string(many.cores) +
                     (many.cores == 1 ? " core" : " cores") + ", " + formatSeconds(one.stepSeconds) + " on " +
                     std::to_string(one.cores) + (one.cores == 1 ? " core" : " cores") + ")\n";
  text += "  cores' time per step     sharded  unsharded       more\n";
  auto row = [&](const char *name, double with, double without) {
    double more = with - without;
    std::string difference = (more < 0 ? "-" : "") + formatSeconds(std::abs(more));
    std::snprintf(line, sizeof line, "  %-20s %11s %10s %10s\n", name, formatSeconds(with).c_str(),
                  formatSeconds(without).c_str(), difference.c_str());
    text += line;
  };
  row("products", many.products, one.products);
  row("kernels", many.kernels, one.kernels);
  row("communication", many.waiting, one.waiting);
  row("other", many.other, one.other);
  return text;
}

std::string tp::runtime::addOverhead(const std::string &report, const Overhead &overhead) {
  nlohmann::ordered_json all = nlohmann::ordered_json::parse(report), &root = all["overhead"];
  root["share"] = overhead.getShare();
  for (auto [name, side] : {std::pair("sharded", &overhead.sharded), std::pair("unsharded", &overhead.unsharded)})
    root[name] = {{"step_seconds", side->stepSeconds},
                  {"ranks", side->ranks},
                  {"cores", side->cores},
                  {"core_seconds", side->getCoreSeconds()},
                  {"product_core_seconds", side->products},
                  {"kernel_core_seconds", side->kernels},
                  {"communication_core_seconds", side->waiting},
                  {"other_core_seconds", side->other}};
  return all.dump(2, ' ', /*ensure_ascii=*/false) + "\n";
}
