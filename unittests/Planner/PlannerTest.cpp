//===- PlannerTest.cpp - the problem of a program, and its plans ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Planner/Planner.h"
#include "Folding.h"
#include "tp/Input/Import/Passes.h"
#include "tp/Input/StableHLO/StableHLO.h"
#include "tp/Partition/ReshardSteps.h"
#include "tp/Planner/OpCost.h"
#include "tp/Planner/Search/Solve.h"
#include "tp/ShardingRules/ShardingRules.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace tp;

namespace {

class PlannerTest : public ::testing::Test {
protected:
  PlannerTest() {
    DialectRegistry registry;
    registry.insert<TpDialect, func::FuncDialect, ::stablehlo::StableHLODialect>();
    registerShardingRules(registry);
    context.appendDialectRegistry(registry);
    context.loadAllAvailableDialects();
  }

  void load(StringRef name, ArrayRef<std::pair<StringRef, int64_t>> sizes) {
    module = parseSourceFile<ModuleOp>((TP_EXAMPLES "/" + name + ".mlir").str(), &context);
    ASSERT_TRUE(module);
    PassManager manager(&context);
    manager.addPass(createImportPass());
    ASSERT_TRUE(succeeded(manager.run(*module)));
    main = *module->getOps<func::FuncOp>().begin();
    setMesh(sizes);
  }

  void setMesh(ArrayRef<std::pair<StringRef, int64_t>> sizes) {
    SmallVector<MeshAxisAttr> axes;
    for (auto [axis, size] : sizes)
      axes.push_back(MeshAxisAttr::get(&context, StringAttr::get(&context, axis), size));
    meshAttr = MeshAttr::get(&context, axes);
    llvm::Expected<Machine> loaded = Machine::load("h100");
    ASSERT_TRUE(bool(loaded));
    machine = std::move(*loaded);
    llvm::Expected<CostModel> created = CostModel::create(machine, meshAttr);
    ASSERT_TRUE(bool(created));
    costs.emplace(std::move(*created));
    table.emplace(FlatSymbolRefAttr::get(&context, "mesh"), meshAttr);
  }

  MeshOp addMesh() {
    OpBuilder builder(module->getBodyRegion());
    return MeshOp::create(builder, builder.getUnknownLoc(), "mesh", meshAttr);
  }

  /// The problem of what was loaded; `starts` are then the recipes' plans.
  PlanGraph &makeGraph() {
    program.emplace(*Program::get(main));
    structure.emplace(main);
    starts = getStarts(*program, *structure);
    return graph.emplace(*program, *table, *costs, *structure, starts);
  }

  /// The recipes' plans of `program`, whose structure is `structure`.
  std::vector<Assignment> getStarts(const Program &program, const ProgramStructure &structure) {
    MeshOp mesh = addMesh();
    std::vector<Assignment> starts;
    for (Strategy strategy : getAllStrategies()) {
      SmallVector<Seed> seeds = makeSeeds(main, mesh, structure, strategy);
      PropagationOptions propagation;
      propagation.seeds = seeds;
      FailureOr<Assignment> start = propagate(program, *table, propagation);
      EXPECT_TRUE(succeeded(start));
      starts.push_back(std::move(*start));
    }
    return starts;
  }

  MLIRContext context;
  OwningOpRef<ModuleOp> module;
  func::FuncOp main;
  MeshAttr meshAttr;
  Machine machine;
  std::optional<CostModel> costs;
  std::optional<SplitTable> table;
  std::optional<Program> program;
  std::optional<ProgramStructure> structure;
  std::vector<Assignment> starts;
  std::optional<PlanGraph> graph;
};

double getSeconds(ArrayRef<ReshardStep> steps, CostModel &costs) {
  double seconds = 0;
  for (const ReshardStep &step : steps) {
    CollectiveKind kind = CollectiveKind::collectivePermute;
    switch (step.kind) {
    case ReshardStep::allGather:
      kind = CollectiveKind::allGather;
      break;
    case ReshardStep::allReduce:
      kind = CollectiveKind::allReduce;
      break;
    case ReshardStep::reduceScatter:
      kind = CollectiveKind::reduceScatter;
      break;
    case ReshardStep::allToAll:
      kind = CollectiveKind::allToAll;
      break;
    case ReshardStep::permute:
    case ReshardStep::moveRows:
      break;
    case ReshardStep::localSlice:
    case ReshardStep::makePartial:
      continue;
    }
    seconds += costs.getCollectiveSeconds(kind, step.bytes, step.axes);
  }
  return seconds;
}

/// The closed form says what the steps of partition cost, for all pairs of
/// layouts of a matrix that split each dimension over at most one axis; but for
/// three in which it moves an axis that partition gathers.
TEST_F(PlannerTest, ReshardsCostWhatPartitionDoes) {
  setMesh({{"dp", 2}, {"tp", 4}});
  auto type = RankedTensorType::get({1024, 2048}, Float32Type::get(&context));
  ReshardTable reshards(*table, *costs);
  SmallVector<AxisRefAttr> axes;
  for (StringRef name : {"dp", "tp"})
    axes.push_back(AxisRefAttr::get(&context, StringAttr::get(&context, name), 1, 0));
  std::vector<LayoutId> layouts;
  for (unsigned first = 0; first < 3; ++first)
    for (unsigned second = 0; second < 3; ++second)
      for (unsigned partial = 0; partial < 4; ++partial) {
        bool clashes = first && first == second;
        SmallVector<AxisRefAttr> pending;
        for (unsigned axis = 0; axis < 2; ++axis)
          if (partial >> axis & 1) {
            pending.push_back(axes[axis]);
            clashes |= first == axis + 1 || second == axis + 1;
          }
        if (clashes)
          continue;
        auto split = [&](int64_t size, unsigned choice) {
          return choice ? table->intern(DimSplit::split(size, axes[choice - 1], meshAttr)) : SplitTable::kWhole;
        };
        layouts.push_back(table->internLayout({split(1024, first), split(2048, second)}, pending));
      }
  ASSERT_EQ(layouts.size(), 14u);
  unsigned others = 0;
  for (LayoutId from : layouts)
    for (LayoutId to : layouts) {
      if (!table->getLayout(to).partial.empty())
        continue;
      double expected = getSeconds(planReshard(table->getAttr(from), table->getAttr(to), type, meshAttr), *costs);
      double seconds = reshards.getSeconds(from, to, type);
      EXPECT_LE(seconds, 1e-9 + 1.000001 * expected)
          << toText(table->getAttr(from)) << " to " << toText(table->getAttr(to));
      others += seconds < 0.999999 * expected;
    }
  EXPECT_LE(others, 3u);
}

/// Rows of stacks that loops carry move nothing; those of the caller's memory do.
TEST_F(PlannerTest, ViewsCostNothing) {
  auto count = [&](bool isFree) {
    unsigned updates = 0;
    main.walk([&](Operation *op) {
      double seconds = getComputeCost(*op, *costs).seconds;
      if (isa<::stablehlo::ReshapeOp, ::stablehlo::DynamicSliceOp>(op))
        EXPECT_EQ(seconds, 0);
      if (isa<::stablehlo::DynamicUpdateSliceOp>(op))
        updates += (seconds == 0) == isFree;
      if (isa<::stablehlo::LogisticOp, ::stablehlo::ExpOp, ::stablehlo::TransposeOp>(op))
        EXPECT_GT(seconds, 0);
    });
    return updates;
  };
  load("llama_tiny_scan_train_adam", {{"tp", 2}});
  EXPECT_GT(count(/*isFree=*/true), 0u);
  EXPECT_EQ(count(/*isFree=*/false), 0u);
  load("llama_tiny_decode", {{"tp", 2}});
  EXPECT_GT(count(/*isFree=*/false), 0u);
}

TEST_F(PlannerTest, CompleteValuesDoNotBecomeSums) {
  setMesh({{"dp", 2}, {"tp", 4}});
  auto type = RankedTensorType::get({16}, Float32Type::get(&context));
  ReshardTable reshards(*table, *costs);
  AxisRefAttr tp = AxisRefAttr::get(&context, StringAttr::get(&context, "tp"), 1, 0);
  LayoutId whole = table->internLayout({SplitTable::kWhole}), sum = table->internLayout({SplitTable::kWhole}, tp);
  EXPECT_TRUE(std::isinf(reshards.getSeconds(whole, sum, type)));
  EXPECT_EQ(reshards.getSeconds(sum, sum, type), 0);
  EXPECT_GT(reshards.getSeconds(sum, whole, type), 0);
}

/// Whatever the program: the bound is below the plan, the plan below every
/// recipe, and the annotated program passes the verifier of its border.
TEST_F(PlannerTest, PlansAreNoWorseThanRecipes) {
  for (StringRef name : {"toy_train_sgd", "llama_tiny_forward", "llama_tiny_scan_forward", "moe_tiny_train_sgd",
                         "resnet_tiny_forward", "llama_tiny_decode"}) {
    load(name, {{"dp", 2}, {"tp", 2}});
    MeshOp mesh = addMesh();
    FailureOr<Program> program = Program::get(main);
    ASSERT_TRUE(succeeded(program));
    PlannerOptions options;
    options.steps = 2;
    FailureOr<Planned> planned = plan(*program, *table, mesh, *costs, options);
    ASSERT_TRUE(succeeded(planned));
    EXPECT_LE(planned->boundSeconds, planned->seconds) << name.str();
    EXPECT_GT(planned->boundSeconds, 0.8 * planned->seconds) << name.str();
    for (const Planned::Recipe &recipe : planned->recipes)
      EXPECT_LE(planned->seconds, recipe.seconds * (1 + 1e-12)) << name.str();
    materialise(*program, *table, planned->assignment);
    EXPECT_TRUE(succeeded(verifyAnnotated(main, mesh))) << name.str();
  }
}

TEST_F(PlannerTest, LessMemoryNeverMakesAPlanFaster) {
  load("toy_train_sgd", {{"tp", 4}});
  MeshOp mesh = addMesh();
  double last = 0;
  for (double bytes : {1e9, 8e3, 6e3, 5e3, 4e3, 1e3}) {
    FailureOr<Program> program = Program::get(main);
    PlannerOptions options;
    options.memoryBytes = bytes;
    FailureOr<Planned> planned = plan(*program, *table, mesh, *costs, options);
    ASSERT_TRUE(succeeded(planned));
    if (planned->isInfeasible) {
      EXPECT_GT(planned->unavoidableBytes, bytes);
      EXPECT_FALSE(planned->residents.empty());
      last = std::numeric_limits<double>::infinity();
      continue;
    }
    EXPECT_LE(planned->peakBytes, bytes);
    EXPECT_GE(planned->seconds, last);
    last = planned->seconds;
  }
  EXPECT_TRUE(std::isinf(last)) << "a kilobyte is not enough";
}

/// Folded or not, a plan costs and holds the same.
TEST_F(PlannerTest, FoldingKeepsCostsAndMemory) {
  load("llama_tiny_train_adam", {{"dp", 2}, {"tp", 2}});
  PlanGraph &graph = makeGraph();
  Folding folding(graph, /*worthIt=*/1);
  EXPECT_TRUE(folding.isFolded());
  search::Problem folded = folding.getProblem();
  ASSERT_FALSE(bool(folded.verify()));
  for (const Assignment &start : starts) {
    search::Plan plan = folding.fold(graph.getPlan(start)), unfolded = folding.unfold(plan);
    double cost = 0;
    for (unsigned variable = 0; variable < unfolded.size(); ++variable)
      cost += graph.getCosts(variable)[unfolded[variable]];
    for (const PlanGraph::Edge &edge : graph.getEdges()) {
      unsigned columns = graph.getVariables()[edge.to].getStrategyCount();
      cost += graph.getTable(edge.table)[unfolded[edge.from] * columns + unfolded[edge.to]];
    }
    EXPECT_NEAR(folded.evaluate(plan).cost, cost, 1e-9 * cost);
    std::vector<int64_t> usage(graph.getTimeCount());
    for (const PlanGraph::Residency &residency : graph.getResidencies())
      for (unsigned time = residency.begin; time < residency.end; ++time)
        usage[time] += graph.getBytes(residency)[unfolded[residency.variable]];
    EXPECT_EQ(folding.getMemory().getUsage(plan), usage);
  }
}

/// Two key-value heads and four query heads cut an axis of eight ranks in three:
/// choosing freely for each part gives 79,000 strategies, 66 for each variable.
TEST_F(PlannerTest, CutAxesLeaveStrategiesFew) {
  load("llama_tiny_train_adam", {{"tp", 8}});
  PlanGraph &graph = makeGraph();
  size_t strategies = 0, parts = 0;
  for (const PlanGraph::Variable &variable : graph.getVariables()) {
    strategies += variable.getStrategyCount();
    for (unsigned i = 0; variable.set && i < variable.getStrategyCount(); ++i)
      for (SplitId split : variable.set->strategies[i].choice.splits)
        parts += split != SplitTable::kWhole && !table->getAxes(split).front().isWhole();
  }
  EXPECT_LE(strategies, 30 * graph.getVariables().size());
  EXPECT_GT(parts, 0u) << "the axis is cut";
}

/// A pending sum over all of an axis that is cut elsewhere goes through linear ops,
/// and no op waits for a sum that nobody makes.
TEST_F(PlannerTest, SumsOverCutAxesPassOn) {
  load("llama_tiny_train_adam", {{"tp", 4}});
  PlanGraph &graph = makeGraph();
  size_t whole = 0;
  for (const PlanGraph::Variable &variable : graph.getVariables()) {
    if (!variable.set)
      continue;
    for (const OpStrategy &strategy : variable.set->strategies)
      for (unsigned operand = 0; operand < variable.set->rule->rule.operands.size(); ++operand)
        if (variable.set->types[operand])
          for (AxisRefAttr axis : table->getLayout(strategy.choice.tensors[operand]).partial)
            whole += axis.isWhole();
  }
  EXPECT_GT(whole, 0u);
  // A strategy that needs what no strategy at the other end gives is of no use.
  for (const PlanGraph::Edge &edge : graph.getEdges()) {
    unsigned rows = graph.getVariables()[edge.from].getStrategyCount();
    unsigned columns = graph.getVariables()[edge.to].getStrategyCount();
    const std::vector<double> &costs = graph.getTable(edge.table);
    for (unsigned column = 0; column < columns; ++column) {
      bool isPossible = false;
      for (unsigned row = 0; row < rows && !isPossible; ++row)
        isPossible = std::isfinite(costs[row * columns + column]);
      EXPECT_TRUE(isPossible);
    }
  }
}

} // namespace
