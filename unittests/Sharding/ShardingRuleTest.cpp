//===- ShardingRuleTest.cpp - factors, their splits, layouts of tensors ---===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Sharding/ShardingRule.h"
#include "mlir/AsmParser/AsmParser.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/MLIRContext.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace tp;

namespace {

class ShardingRuleTest : public testing::Test {
protected:
  ShardingRuleTest() {
    context.loadDialect<TpDialect>();
    mesh = cast<MeshAttr>(parseAttribute(R"(#tp.mesh<["dp"=2, "tp"=4]>)", &context));
    name = FlatSymbolRefAttr::get(&context, "mesh");
    // [m, k] x [k, n] -> [m, n]
    m = product.addFactor(8);
    n = product.addFactor(32);
    k = product.addFactor(10, FactorKind::reduction);
    product.operands = {{{m}, {k}}, {{k}, {n}}};
    product.results = {{{m}, {n}}};
  }
  DimSplit split(int64_t size, StringRef axis) {
    return DimSplit::split(size, {AxisRefAttr::get(&context, axis)}, mesh);
  }
  FactorSplits whole(const ShardingRule &rule) {
    FactorSplits splits;
    for (const Factor &factor : rule.factors)
      splits.push_back(DimSplit(factor.size));
    return splits;
  }
  LayoutAttr layout(StringRef text) {
    return cast<LayoutAttr>(parseAttribute(("#tp.layout<@mesh, " + text + ">").str(), &context));
  }
  RankedTensorType type(ArrayRef<int64_t> shape) { return RankedTensorType::get(shape, Float32Type::get(&context)); }

  MLIRContext context;
  MeshAttr mesh;
  FlatSymbolRefAttr name;
  ShardingRule product;
  unsigned m, n, k;
};

TEST_F(ShardingRuleTest, Text) {
  EXPECT_EQ(product.str(), "([i,k],[k,j])->([i,j]) reduction={k:add}");
  ShardingRule reshape;
  unsigned h = reshape.addFactor(4), d = reshape.addFactor(16, FactorKind::whole);
  reshape.operands = {{{h, d}}};
  reshape.results = {{{h}, {}, {d}}};
  EXPECT_EQ(reshape.str(), "([ij])->([i,1,j]) whole={j}");
}

TEST_F(ShardingRuleTest, ReductionGivesPartialResult) {
  FactorSplits splits = whole(product);
  splits[m] = split(8, "dp");
  splits[k] = split(10, "tp");
  EXPECT_EQ(*getTensorLayout(product, product.operands[0], splits, name, false), layout(R"([{"dp"}, {"tp"}])"));
  EXPECT_EQ(*getTensorLayout(product, product.operands[1], splits, name, false), layout(R"([{"tp"}, {}])"));
  EXPECT_EQ(*getTensorLayout(product, product.results[0], splits, name, true),
            layout(R"([{"dp"}, {}], partial = {"tp"})"));
}

TEST_F(ShardingRuleTest, AnAxisSplitsOneThing) {
  FactorSplits splits = whole(product);
  splits[m] = split(8, "tp");
  splits[k] = split(10, "tp");
  EXPECT_TRUE(failed(getTensorLayout(product, product.operands[0], splits, name, false)));
  EXPECT_TRUE(succeeded(getTensorLayout(product, product.operands[1], splits, name, false)));
  EXPECT_TRUE(failed(getTensorLayout(product, product.results[0], splits, name, true)));
}

TEST_F(ShardingRuleTest, FactorSplitsOfALayout) {
  auto splits = getFactorSplits(product, product.operands[1], layout(R"([{"tp"}, {"dp"}])"), type({10, 32}), mesh);
  ASSERT_TRUE(splits);
  EXPECT_TRUE((*splits)[m].isWhole());
  EXPECT_EQ((*splits)[k], split(10, "tp"));
  EXPECT_EQ((*splits)[n], split(32, "dp"));

  // Heads of 16 rows: a split that cuts one belongs to no factors.
  ShardingRule reshape;
  unsigned h = reshape.addFactor(6), d = reshape.addFactor(16);
  reshape.operands = {{{h, d}}};
  EXPECT_FALSE(getFactorSplits(reshape, reshape.operands[0], layout(R"([{"tp"}])"), type({96}), mesh));
  splits = getFactorSplits(reshape, reshape.operands[0], layout(R"([{"tp"}x32])"), type({96}), mesh);
  ASSERT_TRUE(splits);
  EXPECT_EQ((*splits)[h], split(6, "tp"));
}

TEST_F(ShardingRuleTest, FactorInTwoDimensionsHasOneSplit) {
  ShardingRule diagonal;
  unsigned i = diagonal.addFactor(8);
  diagonal.operands = {{{i}, {i}}};
  EXPECT_FALSE(getFactorSplits(diagonal, diagonal.operands[0], layout(R"([{"tp"}, {"dp"}])"), type({8, 8}), mesh));
  EXPECT_FALSE(getFactorSplits(diagonal, diagonal.operands[0], layout(R"([{"tp"}, {}])"), type({8, 8}), mesh));
}

TEST_F(ShardingRuleTest, NeutralElements) {
  Builder builder(&context);
  EXPECT_EQ(getNeutralElement(ReductionKind::add, builder.getF32Type()), builder.getF32FloatAttr(0));
  EXPECT_EQ(getNeutralElement(ReductionKind::mul, builder.getI32Type()), builder.getI32IntegerAttr(1));
  EXPECT_EQ(getNeutralElement(ReductionKind::min, builder.getI32Type()), builder.getI32IntegerAttr(INT32_MAX));
  EXPECT_EQ(getNeutralElement(ReductionKind::and_, builder.getI1Type()), builder.getBoolAttr(true));
  EXPECT_TRUE(cast<FloatAttr>(getNeutralElement(ReductionKind::max, builder.getBF16Type())).getValue().isInfinity());
  EXPECT_FALSE(getNeutralElement(ReductionKind::or_, builder.getF32Type()));
}

} // namespace
