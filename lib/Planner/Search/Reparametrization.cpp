//===- Reparametrization.cpp - lower bounds by moving costs ------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Planner/Search/Reparametrization.h"
#include "LeastSum.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace tp::search {

using Arc = PairGraph::Arc;

/// The part of a node's costs that goes to each edge ahead.
double Reparametrization::getShare(unsigned node) const {
  size_t most = std::max(graph.getEarlier(node).size(), graph.getLater(node).size());
  return 1.0 / std::max<size_t>(1, most);
}

/// The part of a node's sums that goes to an edge, beyond what came over it.
void Reparametrization::takeShare(const Arc &arc, ArrayRef<double> own, double share, std::vector<double> &mine) const {
  mine.resize(own.size());
  for (size_t i = 0; i < own.size(); ++i)
    mine[i] = share * own[i] - messages[arc.incoming + i];
}

double Reparametrization::sweep() {
  isUp = !isUp;
  sums = costs;
  double bound = 0;
  std::vector<double> mine;
  for (unsigned step = 0; step < graph.getNodeCount(); ++step) {
    unsigned node = getNode(step, false);
    MutableArrayRef<double> own = getSums(node);
    for (const Arc &arc : graph.getArcs(node))
      for (size_t i = 0; i < own.size(); ++i)
        own[i] += messages[arc.incoming + i];
    double share = getShare(node), left = 1;
    for (const Arc &arc : getNext(node)) {
      takeShare(arc, own, share, mine);
      double *message = messages.data() + arc.outgoing;
      std::fill_n(message, arc.otherCount, kForbidden);
      const double *row = arc.table;
      for (double cost : mine)
        for (size_t j = 0; j < arc.otherCount; ++j, ++row)
          message[j] = std::min(message[j], cost + *row);
      left -= share;
    }
    // Rounding must not hand out more than there is.
    if (left > 1e-9)
      bound += left * *llvm::min_element(own);
  }
  return bound;
}

Plan Reparametrization::decode() const {
  Plan plan(graph.getNodeCount());
  for (unsigned step = 0; step < plan.size(); ++step) {
    unsigned node = getNode(step, true);
    ArrayRef<Arc> decided = getNext(node);
    const double *own = costs.data() + graph.getOffset(node);
    std::vector<double> sums(own, own + graph.getCount(node));
    for (const Arc &arc : graph.getArcs(node)) {
      bool isDecided = decided.begin() <= &arc && &arc < decided.end();
      for (size_t i = 0; i < sums.size(); ++i)
        sums[i] += isDecided ? arc.table[i * arc.otherCount + plan[arc.other]] : messages[arc.incoming + i];
    }
    plan[node] = llvm::min_element(sums) - sums.begin();
  }
  return plan;
}

std::vector<double> Reparametrization::getWeights() const {
  std::vector<double> weights(costs.size()), mine;
  // Against the order of the sweep: each smallest sum hands its weight back to
  // what it was made of.
  for (unsigned step = 0; step < graph.getNodeCount(); ++step) {
    unsigned node = getNode(step, true);
    double share = getShare(node), left = 1;
    ArrayRef<double> own = getSums(node);
    double *weight = weights.data() + graph.getOffset(node);
    for (const Arc &arc : getNext(node)) {
      left -= share;
      takeShare(arc, own, share, mine);
      const double *theirs = weights.data() + graph.getOffset(arc.other), *row = arc.reversed;
      for (size_t j = 0; j < arc.otherCount; ++j, row += own.size())
        if (theirs[j] != 0) {
          double least = getLeastSum(mine.data(), row, own.size());
          weight[findSum(mine.data(), row, own.size(), least)] += share * theirs[j];
        }
    }
    if (left > 1e-9)
      weight[llvm::min_element(own) - own.begin()] += left;
  }
  return weights;
}

std::vector<double> Reparametrization::getLosses(ArrayRef<unsigned> plan) const {
  std::vector<double> losses(plan.size());
  for (unsigned node = 0; node < plan.size(); ++node) {
    ArrayRef<double> own = getSums(node);
    double share = getShare(node), left = 1;
    unsigned strategy = plan[node];
    for (const Arc &arc : getNext(node)) {
      left -= share;
      losses[node] += share * own[strategy] - messages[arc.incoming + strategy] +
                      arc.table[strategy * arc.otherCount + plan[arc.other]] - messages[arc.outgoing + plan[arc.other]];
    }
    losses[node] += left * (own[strategy] - *llvm::min_element(own));
  }
  return losses;
}

Problem Reparametrization::getResidual() const {
  Problem residual = graph.getProblem();
  std::vector<double> mine;
  for (unsigned node = 0; node < graph.getNodeCount(); ++node) {
    ArrayRef<double> own = getSums(node);
    double share = getShare(node), left = 1;
    for (const Arc &arc : getNext(node)) {
      left -= share;
      takeShare(arc, own, share, mine);
      Edge &edge = residual.edges[arc.edge];
      for (size_t i = 0; i < own.size(); ++i)
        for (size_t j = 0; j < arc.otherCount; ++j)
          edge.costs[edge.from == node ? i * arc.otherCount + j : j * own.size() + i] =
              std::max(0.0, mine[i] + arc.table[i * arc.otherCount + j] - messages[arc.outgoing + j]);
    }
    double least = *llvm::min_element(own);
    for (size_t i = 0; i < own.size(); ++i)
      residual.nodes[node].costs[i] = left > 1e-9 ? left * (own[i] - least) : 0;
  }
  return residual;
}

} // namespace tp::search
