//===- Elimination.cpp - exact minimisation of a part ------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Planner/Search/Elimination.h"
#include "LeastSum.h"
#include "llvm/ADT/STLExtras.h"

#include <cmath>
#include <queue>

using namespace llvm;

namespace tp::search {

using Arc = PairGraph::Arc;

Elimination::Elimination(const PairGraph &graph) : graph(graph), positionOf(graph.getNodeCount(), kFixed) {}

/// Exponent of the random factor by which nodes are conditioned on: the larger,
/// the more schedules differ. From 0.5 to 8 the plans found were much the same.
static constexpr double kLuck = 3;

namespace {
/// Chooses an elimination order; nodes are numbered as in the graph.
class Ordering {
public:
  Ordering(const PairGraph &graph, ArrayRef<unsigned> candidates, double tableLimit, std::mt19937 &random)
      : graph(graph), logLimit(std::log(tableLimit)), states(graph.getNodeCount()) {
    for (unsigned node : candidates) {
      states[node].isOpen = true;
      states[node].luck = std::pow(std::ldexp(random() | 1, -32), kLuck);
    }
    for (unsigned node : candidates) {
      for (const Arc &arc : graph.getArcs(node))
        if (states[arc.other].isOpen)
          states[node].neighbours.push_back(arc.other);
      auto &neighbours = states[node].neighbours;
      neighbours.erase(llvm::unique(neighbours), neighbours.end());
    }
    for (unsigned node : candidates)
      push(node);
  }

  /// Calls `eliminate(node, neighbours)` for each free node in order.
  template <typename Function> bool run(Function eliminate) {
    bool isAllFree = true;
    while (!queue.empty()) {
      auto [key, node] = queue.top();
      queue.pop();
      State &state = states[node];
      if (!state.isOpen || key != state.key)
        continue; // outdated
      if (key > logLimit) {
        isAllFree = false;
        condition(node);
        continue;
      }
      eliminate(node, state.neighbours);
      close(node);
      for (unsigned a : state.neighbours)
        connect(a, state.neighbours);
    }
    return isAllFree;
  }

private:
  struct State {
    bool isOpen = false;
    double luck = 0;                     // in (0, 1)
    double key = 0;                      // logarithm of the table over the node and its neighbours
    SmallVector<unsigned, 6> neighbours; // sorted
  };

  void push(unsigned node) {
    State &state = states[node];
    state.key = std::log(graph.getCount(node));
    for (unsigned other : state.neighbours)
      state.key += std::log(graph.getCount(other));
    queue.push({state.key, node});
  }

  void close(unsigned node) {
    states[node].isOpen = false;
    for (unsigned other : states[node].neighbours) {
      auto &theirs = states[other].neighbours;
      theirs.erase(llvm::lower_bound(theirs, node));
    }
  }

  void connect(unsigned node, ArrayRef<unsigned> others) {
    SmallVector<unsigned, 6> merged;
    std::set_union(states[node].neighbours.begin(), states[node].neighbours.end(), others.begin(), others.end(),
                   std::back_inserter(merged));
    merged.erase(llvm::lower_bound(merged, node));
    states[node].neighbours = std::move(merged);
    push(node);
  }

  /// Fixes one node of a set whose table would be too large: most often one
  /// with many neighbours, which frees the others most. But luck stays with a
  /// node, so that those with most neighbours are free at times, too.
  void condition(unsigned node) {
    SmallVector<unsigned> members(states[node].neighbours.begin(), states[node].neighbours.end());
    members.push_back(node);
    unsigned victim = node;
    double best = -1;
    for (unsigned member : members) {
      double weight = states[member].luck * states[member].neighbours.size() * std::log(1 + graph.getCount(member));
      if (weight > best) {
        best = weight;
        victim = member;
      }
    }
    close(victim);
    for (unsigned other : states[victim].neighbours)
      push(other);
  }

  using Entry = std::pair<double, unsigned>;
  const PairGraph &graph;
  double logLimit;
  std::vector<State> states;
  std::priority_queue<Entry, std::vector<Entry>, std::greater<Entry>> queue;
};
} // namespace

void Elimination::schedule(ArrayRef<unsigned> candidates, size_t tableLimit, std::mt19937 &random) {
  for (const Bucket &bucket : buckets)
    positionOf[bucket.node] = kFixed;
  buckets.clear();
  isAllFree = Ordering(graph, candidates, tableLimit, random).run([&](unsigned node, ArrayRef<unsigned> neighbours) {
    positionOf[node] = buckets.size();
    Bucket &bucket = buckets.emplace_back();
    bucket.node = node;
    bucket.scope.assign(neighbours.begin(), neighbours.end());
  });
  collectInputs();
}

/// Turns scopes of nodes into positions, and finds who reads whose minima.
void Elimination::collectInputs() {
  size_t offset = 0;
  for (auto [position, bucket] : enumerate(buckets)) {
    llvm::erase_if(bucket.scope, [&](unsigned node) { return positionOf[node] == kFixed; });
    for (unsigned &entry : bucket.scope)
      entry = positionOf[entry];
    llvm::sort(bucket.scope, std::greater<>());
    bucket.size = 1;
    for (unsigned entry : bucket.scope)
      bucket.size *= graph.getCount(buckets[entry].node);
    if (!bucket.scope.empty())
      buckets[bucket.scope.back()].inputs.push_back(position);
    bucket.offset = offset;
    offset += bucket.size;
  }
  minima.resize(offset);
}

namespace {
/// The minima of one bucket, which follow each other as the scope's strategies do:
/// the sum of terms is completed from one dimension of the scope to the next.
class BucketMinima {
public:
  BucketMinima(size_t count, ArrayRef<size_t> extents) : count(count), extents(extents), levels(extents.size()) {}

  /// Adds a table with the node as its fastest index and strides over the scope, one
  /// of them at least.
  void add(const double *data, ArrayRef<size_t> strides) {
    size_t last = strides.size();
    while (strides[last - 1] == 0)
      --last;
    levels[last - 1].push_back({data, SmallVector<size_t, 6>(strides)});
  }

  void run(ArrayRef<double> fixed, double *result) {
    minima = result;
    zeros.resize(count);
    sums.assign(extents.size() + 1, SmallVector<double, 32>(fixed));
    if (extents.empty())
      *minima = getLeastSum(fixed.data(), zeros.data(), count);
    else
      walk(0);
  }

private:
  struct Term {
    const double *data;
    SmallVector<size_t, 6> strides;
  };

  void walk(size_t dim) {
    MutableArrayRef<Term> own = levels[dim];
    bool isInnermost = dim + 1 == extents.size();
    ArrayRef<Term> added = isInnermost ? own.drop_back(!own.empty()) : own;
    for (size_t strategy = 0; strategy < extents[dim]; ++strategy) {
      const double *sum = sums[dim].data();
      for (const Term &term : added) {
        double *next = sums[dim + 1].data();
        for (size_t i = 0; i < count; ++i)
          next[i] = sum[i] + term.data[i];
        sum = next;
      }
      if (isInnermost) {
        *minima++ = getLeastSum(sum, own.empty() ? zeros.data() : own.back().data, count);
      } else {
        if (added.empty())
          sums[dim + 1] = sums[dim];
        walk(dim + 1);
      }
      move(dim, 1);
    }
    move(dim, -extents[dim]);
  }

  void move(size_t dim, ptrdiff_t steps) {
    for (size_t level = dim; level < levels.size(); ++level)
      for (Term &term : levels[level])
        term.data += steps * ptrdiff_t(term.strides[dim]);
  }

  size_t count;
  ArrayRef<size_t> extents;
  SmallVector<SmallVector<Term, 4>, 6> levels;  // terms by the last dimension that they depend on
  SmallVector<SmallVector<double, 32>, 6> sums; // of the terms of the dimensions before
  SmallVector<double, 32> zeros;
  double *minima = nullptr;
};
} // namespace

void Elimination::minimizeBucket(const Bucket &bucket, ArrayRef<double> costs, ArrayRef<unsigned> plan) {
  size_t count = graph.getCount(bucket.node), rank = bucket.scope.size();
  SmallVector<size_t, 6> extents;
  for (unsigned entry : bucket.scope)
    extents.push_back(graph.getCount(buckets[entry].node));
  BucketMinima bucketMinima(count, extents);
  auto getDim = [&](unsigned entry) { return llvm::find(bucket.scope, entry) - bucket.scope.begin(); };
  const double *own = costs.data() + graph.getOffset(bucket.node);
  SmallVector<double, 32> fixed(own, own + count);
  auto addFixed = [&](const double *row) {
    for (size_t i = 0; i < count; ++i)
      fixed[i] += row[i];
  };
  for (const Arc &arc : graph.getArcs(bucket.node)) {
    unsigned other = positionOf[arc.other];
    if (other == kFixed) {
      addFixed(arc.reversed + plan[arc.other] * count);
    } else if (other > positionOf[bucket.node]) {
      SmallVector<size_t, 6> strides(rank);
      strides[getDim(other)] = count;
      bucketMinima.add(arc.reversed, strides);
    }
  }
  for (unsigned input : bucket.inputs) {
    const Bucket &source = buckets[input];
    SmallVector<size_t, 6> strides(rank);
    size_t stride = count;
    for (unsigned entry : reverse(ArrayRef(source.scope).drop_back())) {
      strides[getDim(entry)] = stride;
      stride *= graph.getCount(buckets[entry].node);
    }
    if (source.scope.size() == 1)
      addFixed(&minima[source.offset]);
    else
      bucketMinima.add(&minima[source.offset], strides);
  }
  bucketMinima.run(fixed, &minima[bucket.offset]);
}

/// The best strategy once the buckets of the scope are decided in `plan`.
unsigned Elimination::choose(const Bucket &bucket, ArrayRef<double> costs, ArrayRef<unsigned> plan) const {
  size_t count = graph.getCount(bucket.node);
  const double *own = costs.data() + graph.getOffset(bucket.node);
  SmallVector<double, 32> sums(own, own + count);
  auto add = [&](const double *row) {
    for (size_t i = 0; i < count; ++i)
      sums[i] += row[i];
  };
  for (const Arc &arc : graph.getArcs(bucket.node))
    if (unsigned other = positionOf[arc.other]; other == kFixed || other > positionOf[bucket.node])
      add(arc.reversed + plan[arc.other] * count);
  for (unsigned input : bucket.inputs) {
    const Bucket &source = buckets[input];
    size_t index = 0;
    for (unsigned entry : ArrayRef(source.scope).drop_back())
      index = index * graph.getCount(buckets[entry].node) + plan[buckets[entry].node];
    add(&minima[source.offset + index * count]);
  }
  return llvm::min_element(sums) - sums.begin();
}

void Elimination::minimize(ArrayRef<double> costs, Plan &plan) {
  for (const Bucket &bucket : buckets)
    minimizeBucket(bucket, costs, plan);
  for (const Bucket &bucket : reverse(buckets))
    plan[bucket.node] = choose(bucket, costs, plan);
}

} // namespace tp::search
