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
  choices.resize(offset);
}

void Elimination::minimizeBucket(const Bucket &bucket, ArrayRef<double> costs, ArrayRef<unsigned> plan) {
  size_t count = graph.getCount(bucket.node), rank = bucket.scope.size();

  // Each term has the node as its fastest index, and strides over the scope.
  struct Term {
    const double *data;
    SmallVector<size_t, 6> strides;
  };
  SmallVector<Term, 8> terms;
  const double *own = costs.data() + graph.getOffset(bucket.node);
  SmallVector<double, 32> fixed(own, own + count);
  for (const Arc &arc : graph.getArcs(bucket.node)) {
    unsigned other = positionOf[arc.other];
    if (other == kFixed) {
      const double *row = arc.reversed + plan[arc.other] * count;
      for (size_t i = 0; i < count; ++i)
        fixed[i] += row[i];
    } else if (other > positionOf[bucket.node]) {
      Term &term = terms.emplace_back(Term{arc.reversed, SmallVector<size_t, 6>(rank)});
      term.strides[llvm::find(bucket.scope, other) - bucket.scope.begin()] = count;
    }
  }
  for (unsigned input : bucket.inputs) {
    const Bucket &source = buckets[input];
    Term &term = terms.emplace_back(Term{minima.data() + source.offset, SmallVector<size_t, 6>(rank)});
    size_t stride = count;
    for (unsigned entry : reverse(ArrayRef(source.scope).drop_back())) {
      term.strides[llvm::find(bucket.scope, entry) - bucket.scope.begin()] = stride;
      stride *= graph.getCount(buckets[entry].node);
    }
  }

  // Terms that the fastest dimension of the scope does not change are added up once
  // for all of it.
  auto fast = std::stable_partition(terms.begin(), terms.end(),
                                    [&](const Term &term) { return rank == 0 || term.strides[rank - 1] == 0; });
  auto add = [count](SmallVectorImpl<double> &sums, const double *row) {
    for (size_t i = 0; i < count; ++i)
      sums[i] += row[i];
  };
  SmallVector<size_t, 6> indices(rank), extents;
  for (unsigned entry : bucket.scope)
    extents.push_back(graph.getCount(buckets[entry].node));
  SmallVector<double, 32> slowSum(count), sums(count), zeros(count);
  for (size_t entry = 0; entry < bucket.size; ++entry) {
    if (rank == 0 || indices[rank - 1] == 0) {
      llvm::copy(fixed, slowSum.begin());
      for (auto term = terms.begin(); term != fast; ++term)
        add(slowSum, term->data);
    }
    const double *others = slowSum.data(), *last = fast == terms.end() ? zeros.data() : terms.back().data;
    if (terms.end() - fast > 1) {
      llvm::copy(slowSum, sums.begin());
      for (auto term = fast; term != terms.end() - 1; ++term)
        add(sums, term->data);
      others = sums.data();
    }
    LeastSum least = getLeastSum(others, last, count);
    minima[bucket.offset + entry] = least.value;
    choices[bucket.offset + entry] = least.index;
    for (size_t dim = rank; dim-- > 0;) {
      bool isWrapped = ++indices[dim] == extents[dim];
      for (Term &term : terms)
        if (isWrapped)
          term.data -= term.strides[dim] * (extents[dim] - 1);
        else
          term.data += term.strides[dim];
      if (!isWrapped)
        break;
      indices[dim] = 0;
    }
  }
}

void Elimination::minimize(ArrayRef<double> costs, Plan &plan) {
  for (const Bucket &bucket : buckets)
    minimizeBucket(bucket, costs, plan);
  for (const Bucket &bucket : reverse(buckets)) {
    size_t index = 0;
    for (unsigned entry : bucket.scope)
      index = index * graph.getCount(buckets[entry].node) + plan[buckets[entry].node];
    plan[bucket.node] = choices[bucket.offset + index];
  }
}

} // namespace tp::search
