//===- Profile.cpp - where a step's time went ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/AtomicFile.h"
#include "tp/runtime/Profile.h"
#include <algorithm>
#include <cmath>
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
  for (CollectiveProfile &profile : slowest)
    profile.transfer = INFINITY;
  for (const std::vector<OpTimes> &times : result.opTimes) {
    std::vector<CollectiveProfile> mine(slowest.size());
    for (size_t op = 0; op < manifest.ops.size(); ++op)
      if (int64_t line = manifest.ops[op].collective; line >= 0 && line < int64_t(mine.size())) {
        CollectiveProfile &profile = mine[size_t(line)];
        const std::string &kind = manifest.ops[op].kind;
        double calls = double(times[op].calls) / steps, seconds = times[op].seconds / steps;
        if (kind != "started")
          profile.exposed += seconds;
        if (kind == "wait")
          continue;
        profile.calls += calls;
        profile.bytes += calls * manifest.ops[op].bytes;
        profile.seconds += seconds;
      }
    for (size_t line = 0; line < mine.size(); ++line) {
      slowest[line].calls = std::max(slowest[line].calls, mine[line].calls);
      slowest[line].bytes = std::max(slowest[line].bytes, mine[line].bytes);
      slowest[line].seconds = std::max(slowest[line].seconds, mine[line].seconds);
      slowest[line].exposed = std::max(slowest[line].exposed, mine[line].exposed);
      slowest[line].transfer = std::min(slowest[line].transfer, mine[line].seconds);
    }
  }
  return slowest;
}

double CollectiveProfile::getBusBandwidth(const std::string &kind, int64_t ranks) const {
  if (ranks < 1)
    return 0;
  double factor = kind == "all_reduce" ? 2 * double(ranks - 1) / double(ranks)
                  : kind == "all_gather" || kind == "reduce_scatter" || kind == "all_to_all"
                      ? double(ranks - 1) / double(ranks)
                      : 1;
  return factor * getAlgorithmBandwidth();
}

std::vector<RankProfile> tp::runtime::getRankProfiles(const Manifest &manifest, const RunResult &result) {
  std::vector<RankProfile> profiles;
  double steps = result.profiledSteps;
  for (size_t rank = 0; rank < result.rankTimes.size(); ++rank) {
    RankProfile &profile = profiles.emplace_back();
    profile.times = result.rankTimes[rank];
    for (size_t op = 0; op < manifest.ops.size(); ++op) {
      const OpInfo &info = manifest.ops[op];
      const OpTimes &times = result.opTimes[rank][op];
      double calls = double(times.calls) / steps;
      if (info.kind == "matmul") {
        profile.matmulFlops += calls * info.flops;
        profile.matmulBytes += calls * info.bytes;
      } else if (info.kind == "kernel") {
        profile.kernelSeconds += times.seconds / steps;
        profile.kernelBytes += calls * info.bytes;
      } else {
        profile.communicationBytes += calls * info.bytes; // of waits: none
      }
    }
  }
  return profiles;
}

double tp::runtime::getImbalance(const RunResult &result) {
  double slowest = 0, mean = 0;
  for (const RankTimes &times : result.rankTimes) {
    double own = std::max(0.0, times.step - times.exposed);
    slowest = std::max(slowest, own);
    mean += own / double(result.rankTimes.size());
  }
  return slowest > 0 ? (slowest - mean) / slowest : 0;
}

Status tp::runtime::writeTrace(const std::string &path, const Manifest &manifest, const RunResult &result) {
  using json = nlohmann::json;
  json events = json::array();
  auto name = [&](const char *what, size_t thread, json arguments) {
    events.push_back({{"ph", "M"}, {"name", what}, {"pid", 0}, {"tid", thread}, {"args", std::move(arguments)}});
  };
  name("process_name", 0, {{"name", manifest.name}});
  size_t ranks = result.events.size();
  for (size_t rank = 0; rank < ranks; ++rank) {
    // A rank's threads are neighbours on the page.
    size_t threads[2] = {rank, ranks + rank};
    name("thread_name", threads[0], {{"name", "rank " + std::to_string(rank)}});
    name("thread_sort_index", threads[0], {{"sort_index", 2 * rank}});
    if (manifest.slots) {
      name("thread_name", threads[1], {{"name", "rank " + std::to_string(rank) + " communication"}});
      name("thread_sort_index", threads[1], {{"sort_index", 2 * rank + 1}});
    }
    for (const Event &event : result.events[rank]) {
      const OpInfo &op = manifest.ops[size_t(event.op)];
      json arguments = {{"bytes", op.bytes}};
      if (op.flops > 0)
        arguments["flops"] = op.flops;
      events.push_back({{"ph", "X"},
                        {"name", op.name},
                        {"cat", op.kind},
                        {"pid", 0},
                        {"tid", threads[event.started ? 1 : 0]},
                        {"ts", event.begin * 1e6},
                        {"dur", (event.end - event.begin) * 1e6},
                        {"args", std::move(arguments)}});
    }
  }
  json root = {
      {"displayTimeUnit", "ms"}, {"otherData", {{"program", manifest.name}}}, {"traceEvents", std::move(events)}};
  return writeFileAtomically(path, root.dump());
}
