//===- Planner.cpp - the best layouts, and how good they are --------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Planner/Planner.h"
#include "PriceMaker.h"
#include "tp/Planner/Search/PriceAscent.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"
#include <chrono>

using namespace mlir;
using namespace tp;

/// Sweeps for the bound of a program that was folded; they stop where a plan can
/// be better by no more than this share, of which the search may leave a half.
static constexpr unsigned kBoundSweeps = 256;
static constexpr double kNearBound = 0.01;
/// The first rate of a bound that starts from the search's prices. A half and a
/// tenth took up to twice as many sweeps.
static constexpr double kSeededRate = 0.25;

namespace {
class Planner {
public:
  Planner(Program &program, SplitTable &table, CostModel &costs, const PlannerOptions &options)
      : program(program), table(table), costs(costs), options(options) {}

  FailureOr<Planned> run(MeshOp mesh) {
    func::FuncOp main = program.main;
    ProgramStructure structure(main);
    log("structure");
    std::vector<Assignment> starts;
    for (Strategy strategy : getAllStrategies()) {
      SmallVector<Seed> seeds = makeSeeds(main, mesh, structure, strategy);
      PropagationOptions propagation;
      propagation.seeds = seeds;
      FailureOr<Assignment> start = propagate(program, table, propagation);
      if (failed(start))
        return failure();
      starts.push_back(std::move(*start));
    }
    log("recipes");
    PlanGraph graph(program, table, costs, structure, starts);
    log("graph");
    Folding folding(graph);
    log("folding");
    if (options.explain) {
      size_t strategies = 0;
      for (const PlanGraph::Variable &variable : graph.getVariables())
        strategies += variable.getStrategyCount();
      *options.explain << "problem: " << graph.getVariables().size() << " variables with " << strategies
                       << " strategies, " << graph.getEdges().size() << " edges; folded into "
                       << folding.getClassCount() << "\n";
    }
    return search(graph, folding, starts);
  }

private:
  Planned search(const PlanGraph &graph, const Folding &folding, ArrayRef<Assignment> starts);
  void prove(const PlanGraph &graph, unsigned time, Planned &planned);
  void explain(const PlanGraph &graph, ArrayRef<unsigned> plan, ArrayRef<int64_t> usage);
  void explainMemory(const PlanGraph &graph, ArrayRef<unsigned> plan, unsigned time);
  double getBound(const PlanGraph &graph, ArrayRef<unsigned> times, std::vector<double> prices, int64_t limit,
                  double seconds);
  double getSeconds() const { return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(); }
  void log(StringRef what) {
    if (options.explain)
      *options.explain << "planner: " << what << " after " << llvm::format("%.3f", getSeconds()) << " s\n";
  }

  Program &program;
  SplitTable &table;
  CostModel &costs;
  const PlannerOptions &options;
  std::chrono::steady_clock::time_point start = std::chrono::steady_clock::now();
};
} // namespace

/// Memory is looked at where it matters: the problem knows the times at which
/// some plan that was found needed too much, one more for each round.
Planned Planner::search(const PlanGraph &graph, const Folding &folding, ArrayRef<Assignment> starts) {
  FoldedSearch search(folding);
  int64_t limit =
      options.memoryBytes < double(FoldedSearch::kUnlimited) ? int64_t(options.memoryBytes) : FoldedSearch::kUnlimited;
  Planned planned;
  std::vector<search::Plan> plans;
  for (auto [start, strategy] : llvm::zip_equal(starts, getAllStrategies())) {
    plans.push_back(folding.fold(graph.getPlan(start)));
    auto [seconds, peak] = search.evaluate(plans.back());
    planned.recipes.push_back({strategy, seconds, peak});
    if (options.explain)
      *options.explain << "start " << stringify(strategy) << ": " << seconds << " s, peak " << peak << " bytes\n";
  }

  search::Budget budget;
  budget.seconds = options.seconds - getSeconds();
  budget.steps = options.steps;
  budget.gap = std::max(options.gap, folding.isFolded() ? kNearBound / 2 : budget.gap);
  FoldedSearch::Found best = search.run(limit, budget, plans, [&](const search::SearchResult &result) {
    if (options.explain)
      *options.explain << "search: cost " << result.evaluation.cost << " s, folded bound " << result.bound << " s, "
                       << result.contracted.nodes << " nodes after contraction, " << result.steps << " steps, "
                       << llvm::format("%.3f", result.seconds) << " s\n";
  });
  log("search");
  planned.seconds = best.seconds;
  planned.peakBytes = best.peakBytes;
  planned.boundSeconds = best.boundSeconds;
  if (best.isInfeasible) {
    if (best.proofTime)
      prove(graph, *best.proofTime, planned);
    // That no folded plan fits proves nothing of others, unless their least
    // bytes do.
    planned.isInfeasible = !folding.isFolded() || double(planned.unavoidableBytes) > options.memoryBytes;
    if (!folding.isFolded())
      planned.unavoidableBytes = std::max(planned.unavoidableBytes, best.proofBytes);
  }
  if (folding.isFolded() && !planned.isInfeasible)
    planned.boundSeconds = getBound(graph, search.getTimes(), best.prices, limit, planned.seconds);
  search::Plan unfolded = folding.unfold(best.plan);
  if (options.explain)
    explain(graph, unfolded, search.getUsage(best.plan));
  planned.assignment = graph.getAssignment(unfolded);
  if (!best.fits && getSeconds() < options.seconds) {
    std::vector<search::Plan> known = plans;
    known.push_back(best.plan);
    planned.findSufficientBytes = [search, known, noneBelow = planned.unavoidableBytes]() mutable {
      FoldedSearch::Found smallest = search.findSmallest(noneBelow, known);
      return smallest.seconds < search::kForbidden ? smallest.peakBytes : 0;
    };
  }
  if (options.keepsPrices)
    planned.prices = PriceMaker::make(program, table, graph, folding, limit, best.plan, std::move(plans));
  return planned;
}

/// What a plan keeps where it needs most, and how its products run.
void Planner::explain(const PlanGraph &graph, ArrayRef<unsigned> plan, ArrayRef<int64_t> usage) {
  explainMemory(graph, plan, llvm::max_element(usage) - usage.begin());
  for (unsigned variable = 0; variable < plan.size(); ++variable) {
    const PlanGraph::Variable &info = graph.getVariables()[variable];
    if (info.set && info.set->rule->rule.isContraction)
      *options.explain << program.nodes[info.node].op->getLoc() << ": " << graph.describe(variable, plan[variable])
                       << "\n";
  }
}

/// What must be alive at a time, each value in its smallest layout.
void Planner::prove(const PlanGraph &graph, unsigned time, Planned &planned) {
  planned.proofOp = program.ops[std::min<size_t>(time, program.ops.size() - 1)].op;
  std::map<std::pair<const void *, const void *>, unsigned> numbers;
  for (const PlanGraph::Residency &residency : graph.getResidencies()) {
    if (time < residency.begin || time >= residency.end)
      continue;
    int64_t bytes = *llvm::min_element(graph.getBytes(residency));
    Value value = graph.getValue(residency);
    Operation *op = value.getDefiningOp();
    const void *purpose = op ? op->getName().getAsOpaquePointer() : nullptr;
    auto [entry, inserted] =
        numbers.try_emplace({value.getType().getAsOpaquePointer(), purpose}, planned.residents.size());
    if (inserted)
      planned.residents.push_back({value, 0, 0});
    Planned::Resident &resident = planned.residents[entry->second];
    // What an op computes in counts with its result.
    if (residency.tensor != PlanGraph::kScratch)
      ++resident.count;
    resident.bytes += bytes;
    planned.unavoidableBytes += bytes;
  }
  llvm::sort(planned.residents, [](auto &a, auto &b) { return a.bytes > b.bytes; });
}

/// What a plan keeps at a time, the largest first.
void Planner::explainMemory(const PlanGraph &graph, ArrayRef<unsigned> plan, unsigned time) {
  std::map<std::string, std::pair<unsigned, int64_t>> kinds;
  for (const PlanGraph::Residency &residency : graph.getResidencies()) {
    if (time < residency.begin || time >= residency.end)
      continue;
    Value value = graph.getValue(residency);
    std::string kind;
    llvm::raw_string_ostream os(kind);
    if (residency.tensor == PlanGraph::kScratch)
      os << "scratch of ";
    os << value.getType();
    if (Operation *op = value.getDefiningOp())
      os << " of " << op->getName();
    auto &[count, bytes] = kinds[kind];
    ++count;
    bytes += graph.getBytes(residency)[plan[residency.variable]];
  }
  std::vector<std::pair<std::string, std::pair<unsigned, int64_t>>> sorted(kinds.begin(), kinds.end());
  llvm::sort(sorted, [](auto &a, auto &b) { return a.second.second > b.second.second; });
  constexpr size_t kListed = 16;
  for (auto &[kind, amount] : ArrayRef(sorted).take_front(kListed))
    *options.explain << "memory at op " << time << ": " << amount.second << " bytes, " << amount.first << " x " << kind
                     << "\n";
}

/// Alike variables may also be treated differently, so that a folded problem's
/// bound is none of the program's. The relaxation by message passing needs no
/// folding: a sweep is linear in the program, and in its order takes what it learns
/// from one end to the other. It starts from the search's prices on memory, and stops
/// when it has come near `seconds`, the cost of the best folded plan.
double Planner::getBound(const PlanGraph &graph, ArrayRef<unsigned> times, std::vector<double> prices, int64_t limit,
                         double seconds) {
  search::Problem problem;
  problem.limit = limit;
  std::vector<unsigned> order = graph.getProgramOrder(), places(order.size());
  for (auto [place, variable] : llvm::enumerate(order)) {
    problem.nodes.push_back({graph.getCosts(variable), {}});
    places[variable] = place;
  }
  std::vector<search::PairGraph::SharedEdge> edges;
  for (const PlanGraph::Edge &edge : graph.getEdges())
    edges.push_back({places[edge.from], places[edge.to], &graph.getTable(edge.table)});
  for (const PlanGraph::Residency &residency : graph.getResidencies())
    for (auto [index, time] : llvm::enumerate(times))
      if (time >= residency.begin && time < residency.end)
        problem.nodes[places[residency.variable]].residencies.push_back(
            {unsigned(index), unsigned(index + 1), graph.getBytes(residency)});
  search::PairGraph pairs(problem, edges);

  search::PriceAscent ascent(pairs, std::move(prices), kSeededRate);
  for (unsigned sweep = 0; sweep < kBoundSweeps && getSeconds() < options.seconds; ++sweep) {
    ascent.step();
    if (options.explain && (sweep & (sweep - 1)) == 0)
      *options.explain << "sweep " << sweep << ": bound " << ascent.getBound() << " s after "
                       << llvm::format("%.3f", getSeconds()) << " s\n";
    if (ascent.getBound() >= (1 - kNearBound) * seconds)
      break;
  }
  log("bound");
  return ascent.getBound();
}

FailureOr<Planned> tp::plan(Program &program, SplitTable &table, MeshOp mesh, CostModel &costs,
                            const PlannerOptions &options) {
  return Planner(program, table, costs, options).run(mesh);
}
