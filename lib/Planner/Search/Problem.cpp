//===- Problem.cpp - a planning problem and its verifier ------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Planner/Search/Problem.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Twine.h"

#include <cmath>

using namespace llvm;

namespace tp::search {

static Error makeError(const Twine &message) { return createStringError(inconvertibleErrorCode(), message); }

static bool isCost(double cost) { return !std::isnan(cost) && cost != -kForbidden; }

unsigned Problem::getTimeCount() const {
  unsigned count = 0;
  for (const Node &node : nodes)
    for (const Residency &residency : node.residencies)
      count = std::max(count, residency.end);
  return count;
}

Error Problem::verify() const {
  for (auto [index, node] : enumerate(nodes)) {
    if (node.costs.empty())
      return makeError("node " + Twine(index) + " has no strategy");
    if (!all_of(node.costs, isCost))
      return makeError("node " + Twine(index) + " has a cost that is not a number or minus infinity");
    for (const Residency &residency : node.residencies) {
      if (residency.begin > residency.end)
        return makeError("node " + Twine(index) + " ends at time " + Twine(residency.end) + " before it begins at " +
                         Twine(residency.begin));
      if (residency.bytes.size() != node.costs.size())
        return makeError("node " + Twine(index) + " has " + Twine(node.costs.size()) + " strategies, but usages of " +
                         Twine(residency.bytes.size()));
      if (any_of(residency.bytes, [](int64_t bytes) { return bytes < 0; }))
        return makeError("node " + Twine(index) + " has a negative usage");
    }
  }
  for (auto [index, edge] : enumerate(edges)) {
    if (edge.from >= nodes.size() || edge.to >= nodes.size() || edge.from == edge.to)
      return makeError("edge " + Twine(index) + " must join two different nodes below " + Twine(nodes.size()) +
                       ", found " + Twine(edge.from) + " and " + Twine(edge.to));
    size_t expected = nodes[edge.from].costs.size() * nodes[edge.to].costs.size();
    if (edge.costs.size() != expected)
      return makeError("edge " + Twine(index) + " needs " + Twine(expected) + " costs, found " +
                       Twine(edge.costs.size()));
    if (!all_of(edge.costs, isCost))
      return makeError("edge " + Twine(index) + " has a cost that is not a number or minus infinity");
  }
  return Error::success();
}

/// Sums up bytes given per interval.
template <typename GetBytes> static std::vector<int64_t> sweep(const Problem &problem, GetBytes getBytes) {
  UsageSum<int64_t> usage(problem.getTimeCount());
  for (auto [index, node] : enumerate(problem.nodes))
    for (const Residency &residency : node.residencies)
      usage.add(residency.begin, residency.end, getBytes(index, residency));
  return usage.take();
}

std::vector<int64_t> Problem::getUsage(ArrayRef<unsigned> plan) const {
  return sweep(*this, [&](size_t node, const Residency &residency) { return residency.bytes[plan[node]]; });
}

Evaluation Problem::evaluate(ArrayRef<unsigned> plan) const {
  Evaluation result;
  auto fail = [&](const Twine &message) {
    if (result.error.empty())
      result.error = message.str();
  };
  if (plan.size() != nodes.size()) {
    fail("the plan has " + Twine(plan.size()) + " strategies for " + Twine(nodes.size()) + " nodes");
    return result;
  }
  for (auto [index, node] : enumerate(nodes)) {
    if (plan[index] >= node.costs.size()) {
      fail("node " + Twine(index) + " has no strategy " + Twine(plan[index]) + ", only " + Twine(node.costs.size()));
      return result;
    }
  }

  result.cost = 0;
  for (auto [index, node] : enumerate(nodes)) {
    double cost = node.costs[plan[index]];
    if (cost == kForbidden)
      fail("strategy " + Twine(plan[index]) + " of node " + Twine(index) + " is forbidden");
    result.cost += cost;
  }
  for (auto [index, edge] : enumerate(edges)) {
    double cost = edge.costs[plan[edge.from] * nodes[edge.to].costs.size() + plan[edge.to]];
    if (cost == kForbidden)
      fail("strategies " + Twine(plan[edge.from]) + " of node " + Twine(edge.from) + " and " + Twine(plan[edge.to]) +
           " of node " + Twine(edge.to) + " are forbidden together by edge " + Twine(index));
    result.cost += cost;
  }

  std::vector<int64_t> usage = getUsage(plan);
  if (!usage.empty()) {
    auto peak = llvm::max_element(usage);
    result.peak = *peak;
    result.peakTime = peak - usage.begin();
  }
  if (result.peak > limit) {
    unsigned time = find_if(usage, [&](int64_t bytes) { return bytes > limit; }) - usage.begin();
    fail("at time " + Twine(time) + " the plan uses " + Twine(usage[time]) + " bytes, the limit is " + Twine(limit));
  }
  return result;
}

MemoryProof getUnavoidableMemory(const Problem &problem) {
  std::vector<int64_t> usage = sweep(problem, [&](size_t node, const Residency &residency) {
    int64_t least = std::numeric_limits<int64_t>::max();
    for (auto [bytes, cost] : zip_equal(residency.bytes, problem.nodes[node].costs))
      if (cost != kForbidden)
        least = std::min(least, bytes);
    return least == std::numeric_limits<int64_t>::max() ? 0 : least;
  });
  if (usage.empty())
    return {0, 0};
  auto peak = llvm::max_element(usage);
  return {static_cast<unsigned>(peak - usage.begin()), *peak};
}

} // namespace tp::search
