//===- Prices.cpp - what other choices than a plan's would cost -----------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Planner/Prices.h"
#include "PriceMaker.h"

using namespace mlir;
using namespace tp;

/// Steps of the search for a price: it starts from plans that are good elsewhere,
/// and most of the rest is decided by contraction.
static constexpr unsigned kPriceSteps = 4;

struct PlanPrices::Data {
  Data(const Folding &folding, int64_t limitBytes, std::vector<search::Plan> recipes)
      : search(folding), limitBytes(limitBytes), recipes(std::move(recipes)) {}

  FoldedSearch search;
  int64_t limitBytes;
  search::Plan plan;
  std::vector<search::Plan> recipes;
  double seconds = 0;
  int64_t peakBytes = 0;

  struct Class {
    unsigned count;
    unsigned ways; // index into `ways`: by strategy
  };
  std::vector<Class> classes;
  std::vector<std::vector<Way>> ways; // of distinct sets of strategies
  llvm::DenseMap<Location, Choice> ops;
  llvm::DenseMap<std::pair<Location, unsigned>, Choice> values;

  const std::vector<Way> &getWays(Choice choice) const { return ways[classes[choice].ways]; }
  void take(search::Plan taken) {
    plan = std::move(taken);
    std::tie(seconds, peakBytes) = search.evaluate(plan);
  }
};

PlanPrices PriceMaker::make(const Program &program, SplitTable &table, const PlanGraph &graph, const Folding &folding,
                            int64_t limitBytes, search::Plan plan, std::vector<search::Plan> recipes) {
  PlanPrices prices;
  prices.data = std::make_shared<PlanPrices::Data>(folding, limitBytes, std::move(recipes));
  PlanPrices::Data &data = *prices.data;
  auto getLayout = [&](LayoutId layout, RankedTensorType type) { return type ? table.getAttr(layout) : LayoutAttr(); };
  llvm::DenseMap<const StrategySet *, unsigned> ofSets;
  llvm::DenseMap<Program::HomeId, PlanPrices::Choice> ofHomes;
  for (PlanPrices::Choice choice = 0; choice < folding.getClassCount(); ++choice) {
    ArrayRef<unsigned> members = folding.getMembers(choice);
    const PlanGraph::Variable &first = graph.getVariables()[members.front()];
    unsigned ways = data.ways.size();
    if (!first.set || ofSets.try_emplace(first.set, ways).second) {
      data.ways.emplace_back();
      for (LayoutId layout : first.layouts)
        data.ways.back().push_back({table.getAttr(layout)});
      for (const OpStrategy &strategy : first.set ? first.set->strategies : std::vector<OpStrategy>()) {
        PlanPrices::Way &way = data.ways.back().emplace_back();
        for (auto [layout, type] : llvm::zip_equal(strategy.choice.tensors, first.set->types))
          way.push_back(getLayout(layout, type));
      }
    } else {
      ways = ofSets.lookup(first.set);
    }
    data.classes.push_back({unsigned(members.size()), ways});
    for (unsigned member : members) {
      const PlanGraph::Variable &variable = graph.getVariables()[member];
      if (variable.set)
        data.ops.try_emplace(program.nodes[variable.node].op->getLoc(), choice);
      else if (variable.home != Program::kNone)
        ofHomes[variable.home] = choice;
    }
  }
  for (const Program::ValueInfo &value : program.values)
    if (auto choice = ofHomes.find(value.home); choice != ofHomes.end()) {
      auto result = dyn_cast<OpResult>(value.value);
      data.values.try_emplace({value.value.getLoc(), result ? result.getResultNumber() : 0}, choice->second);
    }
  data.take(std::move(plan));
  return prices;
}

std::optional<PlanPrices::Choice> PlanPrices::findOp(Location loc) const {
  auto found = data->ops.find(loc);
  return found == data->ops.end() ? std::nullopt : std::optional(found->second);
}

std::optional<PlanPrices::Choice> PlanPrices::findValue(Location loc, unsigned result) const {
  auto found = data->values.find({loc, result});
  return found == data->values.end() ? std::nullopt : std::optional(found->second);
}

unsigned PlanPrices::getCount(Choice choice) const { return data->classes[choice].count; }
double PlanPrices::getSeconds() const { return data->seconds; }
int64_t PlanPrices::getPeakBytes() const { return data->peakBytes; }

PlanPrices::Way PlanPrices::getPresent(Choice choice) const { return data->getWays(choice)[data->plan[choice]]; }

std::optional<PlanPrices::NextBest> PlanPrices::getNextBest(Choice choice, unsigned tensor) const {
  const std::vector<Way> &ways = data->getWays(choice);
  LayoutAttr present = getPresent(choice)[tensor];
  FoldedSearch search = data->search;
  std::vector<search::Plan> starts = data->recipes;
  for (auto [strategy, way] : llvm::enumerate(ways)) {
    if (way[tensor] == present) {
      search.forbid(choice, strategy);
      continue;
    }
    starts.push_back(data->plan);
    starts.back()[choice] = strategy;
  }
  if (starts.size() == data->recipes.size())
    return std::nullopt; // there is nothing else
  search::Budget budget;
  budget.steps = kPriceSteps;
  FoldedSearch::Found found = search.run(data->limitBytes, budget, starts);
  if (!found.fits)
    return std::nullopt;
  return NextBest{ways[found.plan[choice]], found.seconds, found.boundSeconds, found.peakBytes};
}

void PlanPrices::takeRecipe(Strategy strategy) {
  unsigned index = llvm::find(getAllStrategies(), strategy) - getAllStrategies().begin();
  data->take(data->recipes[index]);
}
