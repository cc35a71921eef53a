//===- AnnotateTest.cpp - what seeds lead to ------------------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Input/StableHLO/StableHLO.h"
#include "tp/Propagation/Propagation.h"
#include "tp/ShardingRules/ShardingRules.h"
#include "mlir/AsmParser/AsmParser.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Parser/Parser.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace tp;

namespace {

struct AnnotateTest : testing::Test {
  AnnotateTest() {
    DialectRegistry registry;
    registry.insert<TpDialect, func::FuncDialect, ::stablehlo::StableHLODialect>();
    registerShardingRules(registry);
    context.appendDialectRegistry(registry);
    context.loadAllAvailableDialects();
  }
  void parse(StringRef text) {
    module = parseSourceString<ModuleOp>(text, &context);
    ASSERT_TRUE(module);
    main = *module->getOps<func::FuncOp>().begin();
    mesh = *module->getOps<MeshOp>().begin();
  }
  LayoutAttr layout(StringRef dims) {
    return cast<LayoutAttr>(parseAttribute(("#tp.layout<@mesh, " + dims + ">").str(), &context));
  }
  void seed(unsigned argument, StringRef dims, unsigned priority) {
    seeds.push_back({main.getArgument(argument), layout(dims), priority, "test"});
  }
  void annotateAndVerify() {
    PropagationOptions options;
    options.seeds = seeds;
    auto count = [&](Operation *, StringRef) { ++decisions; };
    options.explain = count;
    ASSERT_TRUE(succeeded(annotate(main, mesh, options)));
    ASSERT_TRUE(succeeded(verifyAnnotated(main, mesh)));
  }
  SmallVector<ReshardOp> reshards() {
    SmallVector<ReshardOp> found;
    main.walk([&](ReshardOp op) { found.push_back(op); });
    return found;
  }

  MLIRContext context;
  OwningOpRef<ModuleOp> module;
  func::FuncOp main;
  MeshOp mesh;
  std::vector<Seed> seeds;
  unsigned decisions = 0;
};

constexpr StringLiteral linear = R"(
  tp.mesh @mesh = <["dp"=4]>
  func.func @main(%x: tensor<8x16xf32>, %w: tensor<16x32xf32>, %g: tensor<8x32xf32>) -> (tensor<8x32xf32>, tensor<16x32xf32>) {
    %y = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<8x16xf32>, tensor<16x32xf32>) -> tensor<8x32xf32>
    %d = stablehlo.dot_general %x, %g, contracting_dims = [0] x [0] : (tensor<8x16xf32>, tensor<8x32xf32>) -> tensor<16x32xf32>
    %u = stablehlo.subtract %w, %d : tensor<16x32xf32>
    return %y, %u : tensor<8x32xf32>, tensor<16x32xf32>
  })";

// The batch comes first: a weight that is stored split over the same axis is
// gathered before its use, and its gradient is scattered.
TEST_F(AnnotateTest, EarlierSeedWinsTheAxis) {
  parse(linear);
  seed(0, "[{\"dp\"}, {}]", 1);
  seed(1, "[{\"dp\", ?}, {?}]", 2);
  annotateAndVerify();
  SmallVector<ReshardOp> found = reshards();
  ASSERT_EQ(found.size(), 2u);
  EXPECT_EQ(found[0].getInput(), main.getArgument(1));
  EXPECT_TRUE(found[0].getLayout().isReplicated());
  EXPECT_TRUE(getLayout(found[1].getInput()).isPartial());
  EXPECT_EQ(found[1].getLayout(), layout("[{\"dp\"}, {}]"));
  EXPECT_EQ(main.getResultAttr(1, TpDialect::kLayoutAttr), layout("[{\"dp\"}, {}]"));
  EXPECT_GT(decisions, 0u);
}

// The other way round the batch gives way where it meets the weight.
TEST_F(AnnotateTest, LaterSeedKeepsItsOwnValue) {
  parse(linear);
  seed(1, "[{?}, {\"dp\", ?}]", 1);
  seed(0, "[{\"dp\"}, {}]", 2);
  annotateAndVerify();
  EXPECT_EQ(getLayout(main.getArgument(0)), layout("[{\"dp\"}, {}]"));
  EXPECT_EQ(main.getResultAttr(0, TpDialect::kLayoutAttr), layout("[{}, {\"dp\"}]"));
}

TEST_F(AnnotateTest, NothingGivenIsReplicatedWithoutReshards) {
  parse(linear);
  annotateAndVerify();
  EXPECT_TRUE(reshards().empty());
  for (BlockArgument argument : main.getArguments())
    EXPECT_TRUE(getLayout(argument).isReplicated());
}

} // namespace
