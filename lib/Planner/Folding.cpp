//===- Folding.cpp - repeated parts of a program planned once -------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Folding.h"
#include <numeric>

using namespace mlir;
using namespace tp;

/// How many steps around two variables must look alike.
static constexpr unsigned kRounds = 6;

Folding::Folding(const PlanGraph &graph, double worthIt) : graph(graph) {
  refine(worthIt);
  collectEdges();
  std::map<std::vector<int64_t>, unsigned> tableIds;
  std::map<std::pair<const void *, unsigned>, unsigned> ofSets;
  memory.timeCount = graph.getTimeCount();
  memory.residencies.resize(members.size());
  for (const PlanGraph::Residency &residency : graph.getResidencies()) {
    const PlanGraph::Variable &variable = graph.getVariables()[residency.variable];
    auto intern = [&] {
      std::vector<int64_t> bytes = graph.getBytes(residency);
      auto [entry, inserted] = tableIds.try_emplace(bytes, memory.byteTables.size());
      if (inserted)
        memory.byteTables.push_back(std::move(bytes));
      return entry->second;
    };
    unsigned table;
    if (variable.set) {
      auto [entry, inserted] = ofSets.try_emplace({variable.set, residency.tensor}, 0);
      if (inserted)
        entry->second = intern();
      table = entry->second;
    } else {
      table = intern();
    }
    memory.residencies[classes[residency.variable]].push_back({residency.begin, residency.end, table});
  }
}

/// Colour refinement (Weisfeiler and Leman, 1968), a fixed number of rounds: two
/// layers then differ only near an end of the stack.
void Folding::refine(double worthIt) {
  const std::vector<PlanGraph::Variable> &variables = graph.getVariables();
  auto number = [&](auto &&getKey) {
    std::map<std::vector<uint64_t>, unsigned> numbers;
    std::vector<unsigned> result;
    for (unsigned i = 0; i < variables.size(); ++i)
      result.push_back(numbers.try_emplace(getKey(i), numbers.size()).first->second);
    return result;
  };
  // Residencies are part of what a variable is, but not when they are.
  std::vector<std::vector<uint64_t>> resident(variables.size());
  for (const PlanGraph::Residency &residency : graph.getResidencies())
    resident[residency.variable].push_back(residency.tensor);
  classes = number([&](unsigned i) {
    const PlanGraph::Variable &variable = variables[i];
    std::vector<uint64_t> key{uint64_t(reinterpret_cast<uintptr_t>(variable.set)),
                              llvm::bit_cast<uint64_t>(variable.repeats)};
    llvm::append_range(key, variable.layouts);
    key.push_back(~uint64_t(0));
    llvm::append_range(key, resident[i]);
    return key;
  });
  std::vector<std::vector<std::pair<unsigned, uint64_t>>> arcs(variables.size());
  for (const PlanGraph::Edge &edge : graph.getEdges()) {
    arcs[edge.from].push_back({edge.to, uint64_t(edge.table) << 1});
    arcs[edge.to].push_back({edge.from, uint64_t(edge.table) << 1 | 1});
  }
  for (unsigned round = 0; round < kRounds; ++round)
    classes = number([&](unsigned i) {
      std::vector<uint64_t> around;
      for (auto [other, label] : arcs[i])
        around.push_back(llvm::hash_combine(label, classes[other]));
      llvm::sort(around);
      around.push_back(classes[i]);
      return around;
    });
  if (!classes.empty() && double(*llvm::max_element(classes) + 1) > worthIt * double(variables.size()))
    std::iota(classes.begin(), classes.end(), 0);
  for (auto [variable, number] : llvm::enumerate(classes)) {
    if (number >= members.size())
      members.resize(number + 1);
    members[number].push_back(variable);
  }
}

void Folding::collectEdges() {
  std::map<std::tuple<unsigned, unsigned, unsigned>, unsigned> counts;
  for (const PlanGraph::Edge &edge : graph.getEdges())
    ++counts[{classes[edge.from], classes[edge.to], edge.table}];
  for (auto [key, count] : counts)
    edges.push_back({std::get<0>(key), std::get<1>(key), std::get<2>(key), count});
}

search::Problem Folding::getProblem() const {
  search::Problem problem;
  for (const std::vector<unsigned> &alike : members) {
    search::Node node;
    node.costs = graph.getCosts(alike.front());
    for (double &cost : node.costs)
      cost *= double(alike.size());
    problem.nodes.push_back(std::move(node));
  }
  for (const ClassEdge &edge : edges) {
    const std::vector<double> &table = graph.getTable(edge.table);
    if (edge.from == edge.to) {
      // From one layer to the next, which runs in the same way.
      std::vector<double> &costs = problem.nodes[edge.from].costs;
      for (size_t i = 0; i < costs.size(); ++i)
        costs[i] += edge.count * table[i * costs.size() + i];
      continue;
    }
    search::Edge folded{edge.from, edge.to, table};
    for (double &cost : folded.costs)
      cost *= edge.count;
    problem.edges.push_back(std::move(folded));
  }
  return problem;
}

std::vector<std::vector<int64_t>> FoldedMemory::getBytes(unsigned time) const {
  std::vector<std::vector<int64_t>> bytes(residencies.size());
  for (auto [number, own] : llvm::enumerate(residencies))
    for (const Residency &residency : own) {
      if (time < residency.begin || time >= residency.end)
        continue;
      const std::vector<int64_t> &table = byteTables[residency.bytes];
      bytes[number].resize(table.size());
      for (size_t i = 0; i < table.size(); ++i)
        bytes[number][i] += table[i];
    }
  return bytes;
}

std::vector<int64_t> FoldedMemory::getUsage(ArrayRef<unsigned> plan) const {
  search::UsageSum<int64_t> usage(timeCount);
  for (auto [own, strategy] : llvm::zip_equal(residencies, plan))
    for (const Residency &residency : own)
      usage.add(residency.begin, residency.end, byteTables[residency.bytes][strategy]);
  return usage.take();
}

search::Plan Folding::fold(ArrayRef<unsigned> plan) const {
  auto takeFirst = [&](ArrayRef<unsigned> choices) {
    search::Plan folded;
    for (const std::vector<unsigned> &alike : members)
      folded.push_back(choices[alike.front()]);
    return folded;
  };
  // The first of those that are alike may come from different layers of `plan`.
  search::Plan uniform = unfold(takeFirst(plan));
  graph.placeInvariants(uniform);
  return takeFirst(uniform);
}

search::Plan Folding::unfold(ArrayRef<unsigned> plan) const {
  search::Plan unfolded;
  for (unsigned number : classes)
    unfolded.push_back(plan[number]);
  return unfolded;
}
