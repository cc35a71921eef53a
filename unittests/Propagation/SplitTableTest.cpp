//===- SplitTableTest.cpp - numbered splits and their costs ---------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Propagation/SplitTable.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace tp;

namespace {

struct SplitTableTest : testing::Test {
  SplitTableTest() {
    context.loadDialect<TpDialect>();
    auto axis = [&](StringRef name, int64_t size) {
      return MeshAxisAttr::get(&context, StringAttr::get(&context, name), size);
    };
    mesh = MeshAttr::get(&context, {axis("dp", 2), axis("tp", 4)});
    table.emplace(FlatSymbolRefAttr::get(&context, "mesh"), mesh);
  }
  AxisRefAttr axis(StringRef name) { return AxisRefAttr::get(&context, StringAttr::get(&context, name), 1, 0); }
  SplitId split(int64_t size, ArrayRef<AxisRefAttr> axes) { return table->intern(DimSplit::split(size, axes, mesh)); }

  MLIRContext context;
  MeshAttr mesh;
  std::optional<SplitTable> table;
};

TEST_F(SplitTableTest, EqualSplitsHaveOneNumber) {
  EXPECT_EQ(split(8, axis("tp")), split(8, axis("tp")));
  EXPECT_NE(split(8, axis("tp")), split(16, axis("tp")));
  EXPECT_EQ(split(8, {}), SplitTable::kWhole);
}

TEST_F(SplitTableTest, ComposesOnlyWhatDecomposesAgain) {
  SplitId heads = split(8, axis("tp"));
  SplitId product = table->compose({heads, SplitTable::kWhole}, {8, 16});
  EXPECT_EQ(product, split(128, axis("tp")));
  EXPECT_EQ(table->decompose(product, {8, 16}), (ArrayRef<SplitId>{heads, SplitTable::kWhole}));
  // Two blocks of one row, each over dp: 2x{"dp"}x16 of the product can also be
  // read as a split of the minor factor.
  FailureOr<DimSplit> blocks = DimSplit::get(
      DimLayoutAttr::get(&context, {IntegerAttr::get(IntegerType::get(&context, 64), 2), axis("dp")}, false), 2, mesh);
  ASSERT_TRUE(succeeded(blocks));
  EXPECT_EQ(table->compose({table->intern(*blocks), SplitTable::kWhole}, {2, 16}), SplitTable::kNone);
}

TEST_F(SplitTableTest, DropsOverlappingAxesFromTheMinorEnd) {
  SplitId both = split(16, {axis("dp"), axis("tp")});
  EXPECT_EQ(table->dropOverlapping(both, {split(8, axis("tp"))}), split(16, axis("dp")));
  EXPECT_EQ(table->dropOverlapping(both, {split(8, axis("dp"))}), SplitTable::kWhole);
}

TEST_F(SplitTableTest, ReshardBytes) {
  SplitId whole = SplitTable::kWhole, tp = split(8, axis("tp"));
  // Of 1024 bytes over four ranks: all_gather receives 768, slicing nothing,
  // all_to_all 3/4 of the own quarter.
  EXPECT_EQ(table->getReshardBytes(1024, {tp, whole}, {}, {whole, whole}), 768);
  EXPECT_EQ(table->getReshardBytes(1024, {whole, whole}, {}, {tp, whole}), 0);
  EXPECT_EQ(table->getReshardBytes(1024, {tp, whole}, {}, {whole, tp}), 192);
  // all_reduce costs twice what reduce_scatter does.
  EXPECT_EQ(table->getReshardBytes(1024, {whole, whole}, {axis("tp")}, {whole, whole}), 1536);
  EXPECT_EQ(table->getReshardBytes(1024, {whole, whole}, {axis("tp")}, {tp, whole}), 768);
}

} // namespace
