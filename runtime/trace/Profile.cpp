//===- Profile.cpp - where a step's time went ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/AtomicFile.h"
#include "tp/runtime/Profile.h"
#include <algorithm>
#include <nlohmann/json.hpp>

using namespace tp::runtime;

std::vector<OpProfile> tp::runtime::getOpProfiles(const Manifest &manifest, const RunResult &result) {
  double steps = result.profiledSteps, ranks = double(result.opTimes.size());
  std::vector<OpProfile> profiles;
  for (size_t op = 0; op < manifest.ops.size(); ++op) {
    OpProfile profile;
    profile.op = &manifest.ops[op];
    for (const std::vector<OpTimes> &times : result.opTimes) {
      profile.calls += double(times[op].calls) / steps / ranks;
      profile.seconds.push_back(times[op].seconds / steps);
      profile.mean += profile.seconds.back() / ranks;
      profile.slowest = std::max(profile.slowest, profile.seconds.back());
    }
    if (profile.calls > 0)
      profiles.push_back(std::move(profile));
  }
  std::sort(profiles.begin(), profiles.end(),
            [](const OpProfile &a, const OpProfile &b) { return a.mean != b.mean ? a.mean > b.mean : a.op < b.op; });
  return profiles;
}

std::vector<CollectiveProfile> tp::runtime::getCollectiveProfiles(const Manifest &manifest, const RunResult &result) {
  double steps = result.profiledSteps;
  std::vector<CollectiveProfile> slowest(manifest.collectives.size());
  for (const std::vector<OpTimes> &times : result.opTimes) {
    std::vector<CollectiveProfile> mine(slowest.size());
    for (size_t op = 0; op < manifest.ops.size(); ++op)
      if (int64_t line = manifest.ops[op].collective; line >= 0 && line < int64_t(mine.size())) {
        CollectiveProfile &profile = mine[size_t(line)];
        double calls = double(times[op].calls) / steps;
        profile.calls += calls;
        profile.bytes += calls * manifest.ops[op].bytes;
        profile.seconds += times[op].seconds / steps;
      }
    for (size_t line = 0; line < mine.size(); ++line) {
      slowest[line].calls = std::max(slowest[line].calls, mine[line].calls);
      slowest[line].bytes = std::max(slowest[line].bytes, mine[line].bytes);
      slowest[line].seconds = std::max(slowest[line].seconds, mine[line].seconds);
    }
  }
  return slowest;
}

double tp::runtime::getImbalance(const RunResult &result) {
  double slowest = 0, mean = 0;
  for (const RankTimes &times : result.rankTimes) {
    double own = std::max(0.0, times.step - times.communication);
    slowest = std::max(slowest, own);
    mean += own / double(result.rankTimes.size());
  }
  return slowest > 0 ? (slowest - mean) / slowest : 0;
}

Status tp::runtime::writeTrace(const std::string &path, const Manifest &manifest, const RunResult &result) {
  using json = nlohmann::json;
  json events = json::array();
  for (size_t rank = 0; rank < result.events.size(); ++rank) {
    events.push_back({{"ph", "M"},
                      {"name", "thread_name"},
                      {"pid", 0},
                      {"tid", rank},
                      {"args", {{"name", "rank " + std::to_string(rank)}}}});
    for (const Event &event : result.events[rank]) {
      const OpInfo &op = manifest.ops[size_t(event.op)];
      json arguments = {{"bytes", op.bytes}};
      if (op.flops > 0)
        arguments["flops"] = op.flops;
      events.push_back({{"ph", "X"},
                        {"name", op.name},
                        {"cat", op.kind},
                        {"pid", 0},
                        {"tid", rank},
                        {"ts", event.begin * 1e6},
                        {"dur", (event.end - event.begin) * 1e6},
                        {"args", std::move(arguments)}});
    }
  }
  json root = {
      {"displayTimeUnit", "ms"}, {"otherData", {{"program", manifest.name}}}, {"traceEvents", std::move(events)}};
  return writeFileAtomically(path, root.dump());
}
