//===- Reparametrization.cpp - lower bounds by moving costs ------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Planner/Search/Reparametrization.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace tp::search {

using Arc = PairGraph::Arc;

/// The node's costs with all that the messages brought.
std::vector<double> Reparametrization::gather(unsigned node) const {
  const double *own = costs.data() + graph.getOffset(node);
  std::vector<double> sums(own, own + graph.getCount(node));
  for (const Arc &arc : graph.getArcs(node))
    for (size_t i = 0; i < sums.size(); ++i)
      sums[i] += messages[arc.incoming + i];
  return sums;
}

/// The part of a node's costs that goes to each edge ahead.
double Reparametrization::getShare(unsigned node) const {
  size_t most = std::max(graph.getEarlier(node).size(), graph.getLater(node).size());
  return 1.0 / std::max<size_t>(1, most);
}

double Reparametrization::sweep() {
  isUp = !isUp;
  double bound = 0;
  for (unsigned step = 0; step < graph.getNodeCount(); ++step) {
    unsigned node = getNode(step, false);
    std::vector<double> sums = gather(node);
    double share = getShare(node), left = 1;
    for (const Arc &arc : getNext(node)) {
      double *message = messages.data() + arc.outgoing;
      std::fill_n(message, arc.otherCount, kForbidden);
      const double *row = arc.table;
      for (size_t i = 0; i < sums.size(); ++i, row += arc.otherCount) {
        double mine = share * sums[i] - messages[arc.incoming + i];
        for (size_t j = 0; j < arc.otherCount; ++j)
          message[j] = std::min(message[j], mine + row[j]);
      }
      left -= share;
    }
    // Rounding must not hand out more than there is.
    if (left > 1e-9)
      bound += left * *llvm::min_element(sums);
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
  std::vector<double> weights(costs.size());
  // Against the order of the sweep: each smallest sum hands its weight back to
  // what it was made of.
  for (unsigned step = 0; step < graph.getNodeCount(); ++step) {
    unsigned node = getNode(step, true);
    double share = getShare(node), left = 1;
    std::vector<double> sums = gather(node);
    double *own = weights.data() + graph.getOffset(node);
    for (const Arc &arc : getNext(node)) {
      left -= share;
      for (size_t j = 0; j < arc.otherCount; ++j) {
        double weight = weights[graph.getOffset(arc.other) + j];
        if (weight == 0)
          continue;
        double least = kForbidden;
        size_t choice = 0;
        for (size_t i = 0; i < sums.size(); ++i) {
          double cost = share * sums[i] - messages[arc.incoming + i] + arc.table[i * arc.otherCount + j];
          if (cost < least) {
            least = cost;
            choice = i;
          }
        }
        own[choice] += share * weight;
      }
    }
    if (left > 1e-9)
      own[llvm::min_element(sums) - sums.begin()] += left;
  }
  return weights;
}

std::vector<double> Reparametrization::getLosses(ArrayRef<unsigned> plan) const {
  std::vector<double> losses(plan.size());
  for (unsigned node = 0; node < plan.size(); ++node) {
    std::vector<double> sums = gather(node);
    double share = getShare(node), left = 1;
    unsigned strategy = plan[node];
    for (const Arc &arc : getNext(node)) {
      left -= share;
      losses[node] += share * sums[strategy] - messages[arc.incoming + strategy] +
                      arc.table[strategy * arc.otherCount + plan[arc.other]] - messages[arc.outgoing + plan[arc.other]];
    }
    losses[node] += left * (sums[strategy] - *llvm::min_element(sums));
  }
  return losses;
}

Problem Reparametrization::getResidual() const {
  Problem residual = graph.getProblem();
  for (unsigned node = 0; node < graph.getNodeCount(); ++node) {
    std::vector<double> sums = gather(node);
    double share = getShare(node), left = 1;
    for (const Arc &arc : getNext(node)) {
      left -= share;
      Edge &edge = residual.edges[arc.edge];
      for (size_t i = 0; i < sums.size(); ++i) {
        double mine = share * sums[i] - messages[arc.incoming + i];
        for (size_t j = 0; j < arc.otherCount; ++j)
          edge.costs[edge.from == node ? i * arc.otherCount + j : j * sums.size() + i] =
              std::max(0.0, mine + arc.table[i * arc.otherCount + j] - messages[arc.outgoing + j]);
      }
    }
    double least = *llvm::min_element(sums);
    for (size_t i = 0; i < sums.size(); ++i)
      residual.nodes[node].costs[i] = left > 1e-9 ? left * (sums[i] - least) : 0;
  }
  return residual;
}

} // namespace tp::search
