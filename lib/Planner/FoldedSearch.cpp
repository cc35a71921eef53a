//===- FoldedSearch.cpp - searches of one program after another -----------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FoldedSearch.h"
#include <chrono>
#include <utility>

using namespace tp;

/// Times that a search is taken up again with a time point that its plan
/// overran.
static constexpr unsigned kMemoryRounds = 8;
/// Searches of a bisection and their steps, and the share of the peak at which it
/// ends.
static constexpr unsigned kBisections = 6, kBisectionSteps = 2;
static constexpr double kNearPeak = 0.02;

bool FoldedSearch::addTime(llvm::ArrayRef<int64_t> usage) {
  unsigned time = llvm::max_element(usage) - usage.begin();
  if (llvm::is_contained(times, time))
    return false;
  unsigned index = times.size();
  times.push_back(time);
  for (auto [node, bytes] : llvm::zip_equal(problem.nodes, memory.getBytes(time)))
    if (!bytes.empty())
      node.residencies.push_back({index, index + 1, std::move(bytes)});
  return true;
}

std::pair<double, int64_t> FoldedSearch::evaluate(llvm::ArrayRef<unsigned> plan) const {
  std::vector<int64_t> usage = memory.getUsage(plan);
  return {problem.evaluate(plan).cost, *llvm::max_element(usage)};
}

FoldedSearch::Found FoldedSearch::run(int64_t limitBytes, const search::Budget &budget,
                                      llvm::ArrayRef<search::Plan> starts,
                                      llvm::function_ref<void(const search::SearchResult &)> listen) {
  auto start = std::chrono::steady_clock::now();
  problem.limit = limitBytes;
  Found found;
  bool isFirst = true;
  // Returns true if a time that was not looked at needs more than there is.
  auto offer = [&](const search::Plan &plan) {
    std::vector<int64_t> usage = memory.getUsage(plan);
    int64_t peak = *llvm::max_element(usage);
    double seconds = problem.evaluate(plan).cost;
    auto rank = [&](double cost, int64_t bytes) {
      return std::make_tuple(std::max<int64_t>(0, bytes - limitBytes), cost);
    };
    if (std::exchange(isFirst, false) || rank(seconds, peak) < rank(found.seconds, found.peakBytes)) {
      found.plan = plan;
      found.seconds = seconds;
      found.peakBytes = peak;
    }
    return peak > limitBytes && addTime(usage);
  };
  for (const search::Plan &plan : starts)
    offer(plan);
  std::vector<search::Plan> plans(starts);
  for (unsigned round = 0; round < kMemoryRounds; ++round) {
    search::Budget left = budget;
    // The first search ends as soon as its plan shows what it did not know of. Later ones do
    // not: times that only a passing plan overran make the problem harder.
    if (round == 0)
      left.accepts = [&](llvm::ArrayRef<unsigned> plan) {
        std::vector<int64_t> usage = memory.getUsage(plan);
        auto peak = llvm::max_element(usage);
        return *peak <= limitBytes || llvm::is_contained(times, unsigned(peak - usage.begin()));
      };
    left.seconds -= std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    search::SearchResult result = search::solve(problem, left, plans);
    if (listen)
      listen(result);
    found.boundSeconds = result.bound;
    found.prices = result.prices;
    found.isInfeasible = result.isInfeasible;
    if (result.proof) {
      found.proofTime = times[result.proof->time];
      found.proofBytes = result.proof->bytes;
    }
    if (!result.hasPlan())
      break;
    plans.push_back(result.plan);
    if (!offer(result.plan))
      break;
  }
  found.fits = found.peakBytes <= limitBytes && found.seconds < search::kForbidden;
  return found;
}

FoldedSearch::Found FoldedSearch::findSmallest(int64_t noneBelow, llvm::ArrayRef<search::Plan> starts) {
  std::vector<search::Plan> plans(starts);
  search::Budget budget;
  budget.steps = kBisectionSteps;
  Found smallest = run(std::max<int64_t>(noneBelow, 0), budget, plans);
  int64_t low = noneBelow;
  for (unsigned round = 0; round < kBisections; ++round) {
    if (double(smallest.peakBytes - low) <= kNearPeak * double(smallest.peakBytes))
      break;
    int64_t limit = low + (smallest.peakBytes - low) / 2;
    Found found = run(limit, budget, plans);
    if (found.fits) {
      smallest = found;
      plans.push_back(found.plan);
    } else {
      low = limit;
    }
  }
  return smallest;
}
