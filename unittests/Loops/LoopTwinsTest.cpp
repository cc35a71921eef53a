//===- LoopTwinsTest.cpp - what loops compute alike ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoopTwins.h"
#include "tp/Loops/KeepInLoops.h"
#include "tp/IR/TpDialect.h"
#include "tp/ShardingRules/ShardingRules.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Parser/Parser.h"
#include <gtest/gtest.h>

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

namespace {

/// A forward loop of three layers that leaves what went into each, and a backward
/// loop that computes the layer again.
constexpr llvm::StringLiteral kText = R"(
func.func @main(%x: tensor<2x4xf32>, %w: tensor<3x4x4xf32>, %s: tensor<3x2x4xf32>) -> tensor<2x4xf32> {
  %first = stablehlo.constant dense<0> : tensor<i32>
  %f:4 = stablehlo.while(%i = %first, %h = %x, %st = %s, %ww = %w) : tensor<i32>, tensor<2x4xf32>, tensor<3x2x4xf32>, tensor<3x4x4xf32>
  cond {
    %n = stablehlo.constant dense<3> : tensor<i32>
    %p = stablehlo.compare LT, %i, %n, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  } do {
    %z = stablehlo.constant dense<0> : tensor<i32>
    %a = stablehlo.dynamic_slice %ww, %i, %z, %z, sizes = [1, 4, 4] : (tensor<3x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x4xf32>
    %b = stablehlo.reshape %a : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    %d = stablehlo.dot_general %h, %b, contracting_dims = [1] x [0] : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
    %t = stablehlo.tanh %d : tensor<2x4xf32>
    %row = stablehlo.broadcast_in_dim %h, dims = [1, 2] : (tensor<2x4xf32>) -> tensor<1x2x4xf32>
    %u = stablehlo.dynamic_update_slice %st, %row, %PLACE, %z, %z : (tensor<3x2x4xf32>, tensor<1x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x4xf32>
    %one = stablehlo.constant dense<1> : tensor<i32>
    %j = stablehlo.add %i, %one : tensor<i32>
    stablehlo.return %j, %t, %NEXT, %ww : tensor<i32>, tensor<2x4xf32>, tensor<3x2x4xf32>, tensor<3x4x4xf32>
  }
  %g:4 = stablehlo.while(%m = %first, %c = %f#1, %st = %f#2, %ww = %w) : tensor<i32>, tensor<2x4xf32>, tensor<3x2x4xf32>, tensor<3x4x4xf32>
  cond {
    %n = stablehlo.constant dense<TRIPS> : tensor<i32>
    %p = stablehlo.compare LT, %m, %n, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  } do {
    %z = stablehlo.constant dense<0> : tensor<i32>
    %last = stablehlo.constant dense<LAST> : tensor<i32>
    %n = stablehlo.subtract %last, %m : tensor<i32>
    %row = stablehlo.dynamic_slice %st, %READ, %z, %z, sizes = [1, 2, 4] : (tensor<3x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x4xf32>
    %h = stablehlo.reshape %row : (tensor<1x2x4xf32>) -> tensor<2x4xf32>
    %o:2 = stablehlo.optimization_barrier %h, %c : tensor<2x4xf32>, tensor<2x4xf32>
    %a = stablehlo.dynamic_slice %ww, %WEIGHT, %z, %z, sizes = [1, 4, 4] : (tensor<3x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x4xf32>
    %b = stablehlo.reshape %a : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    %d = stablehlo.dot_general %o#0, %b, contracting_dims = [1] x [0] : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
    %t = stablehlo.FUNCTION %d : tensor<2x4xf32>
    %r = stablehlo.multiply %o#1, %t : tensor<2x4xf32>
    %one = stablehlo.constant dense<1> : tensor<i32>
    %j = stablehlo.add %m, %one : tensor<i32>
    stablehlo.return %j, %r, %st, %ww : tensor<i32>, tensor<2x4xf32>, tensor<3x2x4xf32>, tensor<3x4x4xf32>
  }
  return %g#1 : tensor<2x4xf32>
}
)";

class LoopTwinsTest : public testing::Test {
protected:
  LoopTwinsTest() {
    DialectRegistry registry;
    registry.insert<TpDialect, func::FuncDialect, shlo::StableHLODialect>();
    registerShardingRules(registry);
    context.appendDialectRegistry(registry);
    context.loadAllAvailableDialects();
  }

  /// The loops of the program with other words in it.
  SmallVector<CountedLoop> parse(std::map<std::string, std::string> changes) {
    std::map<std::string, std::string> words{{"%PLACE", "%i"}, {"%NEXT", "%u"},   {"TRIPS", "3"},      {"LAST", "2"},
                                             {"%READ", "%n"},  {"%WEIGHT", "%n"}, {"FUNCTION", "tanh"}};
    std::string text = kText.str();
    for (auto &[word, value] : words) {
      const std::string &chosen = changes.count(word) ? changes[word] : value;
      for (size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + chosen.size()))
        text.replace(at, word.size(), chosen);
    }
    module = parseSourceString<ModuleOp>(text, &context);
    return getLoops();
  }

  SmallVector<CountedLoop> getLoops() {
    SmallVector<CountedLoop> loops;
    if (module)
      module->walk([&](shlo::WhileOp op) {
        if (std::optional<CountedLoop> loop = CountedLoop::get(op))
          loops.push_back(*loop);
      });
    return loops;
  }

  /// The ops of the later loop's body that have a twin in the earlier one's, by name;
  /// "no pair" if the loops are none.
  std::string find(CountedLoop earlier, CountedLoop later) {
    std::optional<LoopTwins> twins = LoopTwins::get(earlier, later);
    if (!twins)
      return "no pair";
    order = twins->getOrder();
    std::string names;
    for (Operation &op : later.getBody().without_terminator()) {
      Value twin = op.getNumResults() == 1 ? twins->getTwin(op.getResult(0)) : Value();
      if (twin && twin.getParentBlock() == &earlier.getBody() && !op.hasTrait<OpTrait::ConstantLike>())
        names += (names.empty() ? "" : " ") + op.getName().stripDialect().str();
    }
    return names;
  }

  std::string find(std::map<std::string, std::string> changes = {}) {
    SmallVector<CountedLoop> loops = parse(changes);
    return loops.size() == 2 ? find(loops[0], loops[1]) : "not two loops";
  }

  MLIRContext context;
  OwningOpRef<ModuleOp> module;
  Linear order;
};

} // namespace

TEST_F(LoopTwinsTest, BackwardPass) {
  EXPECT_EQ(find(), "dynamic_slice reshape dynamic_slice reshape dot_general tanh");
  EXPECT_EQ(order, (Linear{2, -1}));
}

TEST_F(LoopTwinsTest, SameOrder) {
  EXPECT_EQ(find({{"%READ", "%m"}, {"%WEIGHT", "%m"}}), "dynamic_slice reshape dynamic_slice reshape dot_general tanh");
  EXPECT_EQ(order, (Linear{0, 1}));
}

// Another layer's weight, another function: what follows differs, too.
TEST_F(LoopTwinsTest, OtherValues) {
  EXPECT_EQ(find({{"%WEIGHT", "%m"}}), "dynamic_slice reshape");
  EXPECT_EQ(find({{"FUNCTION", "sine"}}), "dynamic_slice reshape dynamic_slice reshape dot_general");
}

// One iteration later, starts that are clamped, the same place in each iteration, a
// carried value that is something else.
TEST_F(LoopTwinsTest, OtherIterations) {
  EXPECT_EQ(find({{"LAST", "1"}}), "no pair");
  EXPECT_EQ(find({{"LAST", "3"}}), "no pair");
  EXPECT_EQ(find({{"%READ", "%z"}}), "no pair");
  EXPECT_EQ(find({{"%PLACE", "%z"}}), "no pair");
  EXPECT_EQ(find({{"%NEXT", "%st"}}), "no pair");
}

// Two of three iterations.
TEST_F(LoopTwinsTest, FewerIterations) {
  EXPECT_EQ(find({{"TRIPS", "2"}}), "dynamic_slice reshape dynamic_slice reshape dot_general tanh");
  EXPECT_EQ(order, (Linear{2, -1}));
  EXPECT_EQ(find({{"TRIPS", "2"}, {"LAST", "1"}}), "dynamic_slice reshape dynamic_slice reshape dot_general tanh");
  EXPECT_EQ(order, (Linear{1, -1}));
}

// What the first part leaves, other loops carry on to the last one.
TEST_F(LoopTwinsTest, LoopsInTwo) {
  SmallVector<CountedLoop> whole = parse({});
  ASSERT_EQ(whole.size(), 2u);
  LoopSplit forward{whole[0].op, 1}, backward{whole[1].op, 2};
  EXPECT_TRUE(canBeSplit(forward) && canBeSplit(backward));
  EXPECT_FALSE(canBeSplit({whole[0].op, 3}) || canBeSplit({whole[0].op, 0}));
  splitLoops({forward, backward});
  ASSERT_TRUE(succeeded(verify(*module)));
  SmallVector<CountedLoop> loops = getLoops();
  ASSERT_EQ(loops.size(), 4u);
  std::vector<std::pair<Linear, int64_t>> counts;
  for (const CountedLoop &loop : loops)
    counts.push_back({loop.count, loop.trips});
  EXPECT_EQ(counts, (std::vector<std::pair<Linear, int64_t>>{{{0, 1}, 1}, {{1, 1}, 2}, {{0, 1}, 2}, {{2, 1}, 1}}));

  std::string all = "dynamic_slice reshape dynamic_slice reshape dot_general tanh";
  EXPECT_EQ(find(loops[1], loops[2]), all);
  EXPECT_EQ(order, (Linear{1, -1}));
  EXPECT_EQ(find(loops[0], loops[3]), all);
  EXPECT_EQ(order, (Linear{0, -1}));
  EXPECT_EQ(find(loops[0], loops[2]), "no pair");
  EXPECT_EQ(find(loops[1], loops[3]), "no pair");
}
