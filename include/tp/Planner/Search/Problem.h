//===- Problem.h - a planning problem and its verifier ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_PLANNER_SEARCH_PROBLEM_H
#define TP_PLANNER_SEARCH_PROBLEM_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/Error.h"

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace tp::search {

/// Cost of what must not be chosen. Costs are doubles in any one unit (seconds
/// for our own planner): whole numbers stay exact as long as every sum is below
/// 2^53, and infinity needs no care in sums, where a large number would.
inline constexpr double kForbidden = std::numeric_limits<double>::infinity();

/// Amounts that are held in intervals [begin, end), summed up by time.
template <typename Amount> class UsageSum {
public:
  explicit UsageSum(unsigned timeCount) : changes(timeCount + 1) {}
  void add(unsigned begin, unsigned end, Amount amount) {
    changes[begin] += amount;
    changes[end] -= amount;
  }
  std::vector<Amount> take() {
    for (size_t time = 1; time < changes.size(); ++time)
      changes[time] += changes[time - 1];
    changes.pop_back();
    return std::move(changes);
  }

private:
  std::vector<Amount> changes; // at each time
};

/// Memory that a node needs while time is in [begin, end).
struct Residency {
  unsigned begin, end;
  std::vector<int64_t> bytes; // by strategy, not negative
};

struct Node {
  std::vector<double> costs; // by strategy, at least one
  /// Usually one; a node that stands for several tensors has more, and they may
  /// overlap in time (then they add up).
  llvm::SmallVector<Residency, 1> residencies;

  unsigned getStrategyCount() const { return costs.size(); }
};

/// A cost for each pair of strategies of two different nodes. Several edges may
/// join the same nodes.
struct Edge {
  unsigned from, to;
  std::vector<double> costs; // row-major: from's strategies x to's strategies
};

/// The strategy of each node.
using Plan = std::vector<unsigned>;

/// What Problem::evaluate says of a plan.
struct Evaluation {
  double cost = kForbidden;
  int64_t peak = 0;      // bytes
  unsigned peakTime = 0; // the first time point with that many bytes
  /// The first thing that is wrong; empty for a plan that may be used.
  std::string error;

  bool isFeasible() const { return error.empty(); }
};

/// Choose one strategy per node; minimise the sum of node and edge costs; at no
/// time may the alive nodes use more than `limit` bytes. Solvers only fill in
/// plans: what a plan is worth is decided here alone. The form is that of the
/// ASPLOS/EuroSys 2025 contest on intra-operator parallelism (google/iopddl).
class Problem {
public:
  std::vector<Node> nodes;
  std::vector<Edge> edges;
  int64_t limit = std::numeric_limits<int64_t>::max(); // bytes

  /// The end of time: no residency goes beyond it.
  unsigned getTimeCount() const;

  /// Says what makes this no problem at all: a table of the wrong size, an edge
  /// to nowhere, negative bytes, a cost that is not a number or -infinity.
  llvm::Error verify() const;

  /// Cost, peak and feasibility of any plan, also of a wrong one.
  Evaluation evaluate(llvm::ArrayRef<unsigned> plan) const;

  /// Bytes in use at each time point under a valid plan.
  std::vector<int64_t> getUsage(llvm::ArrayRef<unsigned> plan) const;
};

/// Why no plan fits: at `time`, `bytes` cannot be avoided.
struct MemoryProof {
  unsigned time;
  int64_t bytes;
};

/// The time point with the most bytes that cannot be avoided: each alive node in
/// its smallest allowed strategy. More than the limit proves that no plan fits.
MemoryProof getUnavoidableMemory(const Problem &problem);

} // namespace tp::search

#endif // TP_PLANNER_SEARCH_PROBLEM_H
