//===- LocalizeTest.cpp - what one rank computes --------------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each op is localized with given splits of its factors, by a context whose
// values are placeholders: "test.operand", "test.first_row", "test.mask", ...
//
//===----------------------------------------------------------------------===//

#include "RulesFixture.h"

using namespace mlir;
using namespace tp;

namespace {

class TestContext : public LocalizeContext {
public:
  TestContext(Operation *op, const ShardingRule &theRule, MeshAttr theMesh,
              ArrayRef<std::pair<unsigned, std::string>> axes)
      : op(op), theRule(theRule), theMesh(theMesh), opBuilder(op) {
    for (const Factor &factor : theRule.factors)
      theSplits.push_back(DimSplit(factor.size));
    for (auto &[factor, axis] : axes)
      theSplits[factor] =
          DimSplit::split(theRule.factors[factor].size, {AxisRefAttr::get(op->getContext(), axis)}, theMesh);
  }

  OpBuilder &builder() override { return opBuilder; }
  MeshAttr mesh() override { return theMesh; }
  FlatSymbolRefAttr meshName() override { return FlatSymbolRefAttr::get(op->getContext(), "mesh"); }
  Value operand(unsigned i) override {
    return make("test.operand", getLocal(op->getOperand(i).getType(), operandLayout(i)), {},
                opBuilder.getNamedAttr("i", opBuilder.getI64IntegerAttr(i)));
  }
  LayoutAttr operandLayout(unsigned i) override {
    return *getTensorLayout(theRule, theRule.operands[i], theSplits, meshName(), false);
  }
  LayoutAttr resultLayout(unsigned i) override {
    return *getTensorLayout(theRule, theRule.results[i], theSplits, meshName(), true);
  }
  RankedTensorType localResultType(unsigned i) override {
    return getLocal(op->getResult(i).getType(), resultLayout(i));
  }
  ArrayRef<DimSplit> splits() override { return theSplits; }
  const ShardingRule &rule() override { return theRule; }
  Value globalRows(const DimSplit &split) override {
    return make("test.global_rows", RankedTensorType::get({split.getLocalSize()}, opBuilder.getI32Type()));
  }
  Value firstRow(const DimSplit &split) override {
    return make("test.first_row", RankedTensorType::get({}, opBuilder.getI32Type()));
  }
  Value maskPadding(Value value, unsigned dim, const DimSplit &split, TypedAttr fill) override {
    if (split.isEven())
      return value;
    return make("test.mask", value.getType(), value, opBuilder.getNamedAttr("fill", fill));
  }
  Value exchangeRows(Value value, unsigned dim, ArrayRef<AxisRefAttr> axes, const RankRows &held,
                     const RankRows &wanted, Value fill) override {
    auto type = cast<RankedTensorType>(value.getType());
    SmallVector<int64_t> shape(type.getShape());
    EXPECT_EQ(shape[dim], int64_t(held.front().size()));
    shape[dim] = wanted.front().size();
    SmallVector<Value> operands{value};
    if (fill)
      operands.push_back(fill);
    // The second rank's rows.
    return make("test.exchange_rows", type.clone(shape), operands,
                opBuilder.getNamedAttr("wanted", opBuilder.getDenseI64ArrayAttr(wanted[1])));
  }

private:
  RankedTensorType getLocal(Type type, LayoutAttr layout) {
    return getLocalType(cast<RankedTensorType>(type), layout, theMesh);
  }
  Value make(StringRef name, Type type, ValueRange operands = {}, ArrayRef<NamedAttribute> attributes = {}) {
    OperationState state(op->getLoc(), name, operands, type, attributes);
    return opBuilder.create(state)->getResult(0);
  }

  Operation *op;
  ShardingRule theRule;
  MeshAttr theMesh;
  FactorSplits theSplits;
  OpBuilder opBuilder;
};

class Localize : public RulesFixture {
protected:
  /// The text of the local ops; `axes` gives factors their axis ("tp" of size 4).
  std::string localize(StringRef function, ArrayRef<std::pair<unsigned, std::string>> axes) {
    OwningOpRef<ModuleOp> module = parse(function);
    if (!module)
      return "does not parse";
    Operation *op = findLast(*module);
    auto sharded = cast<ShardingRuleOpInterface>(op);
    MeshAttr mesh = MeshAttr::get(&context, {MeshAxisAttr::get(&context, StringAttr::get(&context, "tp"), 4)});
    TestContext local(op, sharded.getShardingRule(), mesh, axes);
    Block *block = op->getBlock();
    Operation *before = op->getPrevNode();
    FailureOr<SmallVector<Value>> results = sharded.localize(local);
    if (failed(results))
      return "failed";
    for (auto [i, value] : llvm::enumerate(*results))
      EXPECT_EQ(value.getType(), local.localResultType(i));
    std::string text;
    llvm::raw_string_ostream os(text);
    OpPrintingFlags flags = OpPrintingFlags().assumeVerified();
    for (Operation &made :
         llvm::make_range(before ? std::next(before->getIterator()) : block->begin(), op->getIterator())) {
      EXPECT_TRUE(succeeded(verify(&made)));
      made.print(os, flags);
      os << "\n";
    }
    return text;
  }
};

TEST_F(Localize, IntegerDivisionNeverDividesByPadding) {
  std::string text = localize(R"(func.func @f(%a: tensor<10xi32>, %b: tensor<10xi32>) -> tensor<10xi32> {
    %0 = stablehlo.divide %a, %b : tensor<10xi32>
    return %0 : tensor<10xi32> })",
                              {{0, "tp"}});
  EXPECT_TRUE(contains(text, R"("test.mask"(%)"));
  EXPECT_TRUE(contains(text, "fill = 1 : i32"));
  EXPECT_TRUE(contains(text, "stablehlo.divide"));
  EXPECT_TRUE(contains(text, "tensor<3xi32>"));
}

TEST_F(Localize, SplatConstantShrinks) {
  std::string text = localize(R"(func.func @f() -> tensor<8x2xf32> {
    %0 = stablehlo.constant dense<1.5> : tensor<8x2xf32>
    return %0 : tensor<8x2xf32> })",
                              {{0, "tp"}});
  EXPECT_TRUE(contains(text, "dense<1.500000e+00> : tensor<2x2xf32>"));
}

TEST_F(Localize, OtherConstantIsPaddedAndSliced) {
  std::string text = localize(R"(func.func @f() -> tensor<5xi32> {
    %0 = stablehlo.constant dense<[1, 2, 3, 4, 5]> : tensor<5xi32>
    return %0 : tensor<5xi32> })",
                              {{0, "tp"}});
  EXPECT_TRUE(contains(text, "stablehlo.pad"));
  EXPECT_TRUE(contains(text, "tensor<1x8xi32>"));
  EXPECT_TRUE(contains(text, "tp.local_slice"));
}

TEST_F(Localize, IotaCountsGlobalRows) {
  std::string text = localize(R"(func.func @f() -> tensor<8x2xf32> {
    %0 = stablehlo.iota dim = 0 : tensor<8x2xf32>
    return %0 : tensor<8x2xf32> })",
                              {{0, "tp"}});
  EXPECT_TRUE(contains(text, "test.global_rows"));
  EXPECT_TRUE(contains(text, "stablehlo.convert"));
}

TEST_F(Localize, ContractionMasksBothSides) {
  std::string text = localize(R"(func.func @f(%a: tensor<2x6xf32>, %b: tensor<6x3xf32>) -> tensor<2x3xf32> {
    %0 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0] : (tensor<2x6xf32>, tensor<6x3xf32>) -> tensor<2x3xf32>
    return %0 : tensor<2x3xf32> })",
                              {{2, "tp"}});
  EXPECT_EQ(StringRef(text).count("test.mask"), 2u);
  EXPECT_TRUE(contains(text, "(tensor<2x2xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>"));
}

TEST_F(Localize, ReduceMasksWithTheNeutralElement) {
  std::string text = localize(R"(func.func @f(%a: tensor<2x6xf32>) -> tensor<2xf32> {
    %c = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.reduce(%a init: %c) applies stablehlo.maximum across dimensions = [1] : (tensor<2x6xf32>, tensor<f32>) -> tensor<2xf32>
    return %0 : tensor<2xf32> })",
                              {{1, "tp"}});
  EXPECT_TRUE(contains(text, "fill = 0xFF800000 : f32"));
}

TEST_F(Localize, SliceOfBlocksCountsLocalRows) {
  // Factors: 3 whole, block of 64.
  std::string text = localize(R"(func.func @f(%a: tensor<2x192xf32>) -> tensor<2x64xf32> {
    %0 = stablehlo.slice %a [0:2, 64:128] : (tensor<2x192xf32>) -> tensor<2x64xf32>
    return %0 : tensor<2x64xf32> })",
                              {{2, "tp"}});
  EXPECT_TRUE(contains(text, "[0:2, 16:32] : (tensor<2x48xf32>) -> tensor<2x16xf32>")) << text;
}

TEST_F(Localize, StridedSliceKeepsItsDigit) {
  std::string text = localize(R"(func.func @f(%a: tensor<16xf32>) -> tensor<8xf32> {
    %0 = stablehlo.slice %a [1:16:2] : (tensor<16xf32>) -> tensor<8xf32>
    return %0 : tensor<8xf32> })",
                              {{0, "tp"}});
  EXPECT_TRUE(contains(text, "[1:4:2] : (tensor<4xf32>) -> tensor<2xf32>")) << text;
}

TEST_F(Localize, PadOfBlocks) {
  std::string text = localize(R"(func.func @f(%a: tensor<64xf32>) -> tensor<192xf32> {
    %c = stablehlo.constant dense<0.0> : tensor<f32>
    %0 = stablehlo.pad %a, %c, low = [64], high = [64], interior = [0] : (tensor<64xf32>, tensor<f32>) -> tensor<192xf32>
    return %0 : tensor<192xf32> })",
                              {{1, "tp"}});
  EXPECT_TRUE(contains(text, "low = [16], high = [16], interior = [0]")) << text;
}

const char *const lookup = R"(func.func @f(%t: tensor<10x4xf32>, %i: tensor<2x3x1xi32>) -> tensor<2x3x4xf32> {
    %0 = "stablehlo.gather"(%t, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4>}> : (tensor<10x4xf32>, tensor<2x3x1xi32>) -> tensor<2x3x4xf32>
    return %0 : tensor<2x3x4xf32> })";

TEST_F(Localize, LookupGivesZeroForRowsOfOtherRanks) {
  // Factors: 2, 3 index rows; 10 table rows; 4 columns.
  std::string text = localize(lookup, {{2, "tp"}});
  EXPECT_TRUE(contains(text, "stablehlo.clamp"));
  EXPECT_TRUE(contains(text, "test.first_row"));
  EXPECT_TRUE(contains(text, "stablehlo.select"));
  EXPECT_TRUE(contains(text, "slice_sizes = array<i64: 1, 4>")) << text;
  EXPECT_TRUE(contains(text, "(tensor<3x4xf32>, tensor<2x3x1xi32>) -> tensor<2x3x4xf32>")) << text;
}

TEST_F(Localize, GatherTakesWholeLocalWindows) {
  std::string text = localize(lookup, {{3, "tp"}});
  EXPECT_TRUE(contains(text, "slice_sizes = array<i64: 1, 1>")) << text;
  EXPECT_FALSE(contains(text, "stablehlo.select"));
}

TEST_F(Localize, ScatterDropsRowsOfOtherRanks) {
  const char *const scatter =
      R"(func.func @f(%t: tensor<10x4xf32>, %i: tensor<6x1xi32>, %u: tensor<6x4xf32>) -> tensor<10x4xf32> {
    %0 = "stablehlo.scatter"(%t, %i, %u) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = true}> ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      %s = stablehlo.add %a, %b : tensor<f32>
      stablehlo.return %s : tensor<f32>
    }) : (tensor<10x4xf32>, tensor<6x1xi32>, tensor<6x4xf32>) -> tensor<10x4xf32>
    return %0 : tensor<10x4xf32> })";
  // Factors: 6 updates, 10 rows, 4 columns.
  std::string rows = localize(scatter, {{1, "tp"}});
  EXPECT_TRUE(contains(rows, "dense<-1>"));
  EXPECT_TRUE(contains(rows, "unique_indices = false"));
  EXPECT_TRUE(contains(rows, "-> tensor<3x4xf32>"));
  // Uneven updates: padding adds zero.
  std::string updates = localize(scatter, {{0, "tp"}});
  EXPECT_TRUE(contains(updates, "fill = 0.000000e+00 : f32"));
  EXPECT_TRUE(contains(updates, "tensor<2x4xf32>) -> tensor<10x4xf32>"));
}

TEST_F(Localize, DynamicSliceTakesWholeLocalRows) {
  std::string text =
      localize(R"(func.func @f(%a: tensor<2x8xf32>, %i: tensor<i32>, %z: tensor<i32>) -> tensor<1x8xf32> {
    %0 = stablehlo.dynamic_slice %a, %i, %z, sizes = [1, 8] : (tensor<2x8xf32>, tensor<i32>, tensor<i32>) -> tensor<1x8xf32>
    return %0 : tensor<1x8xf32> })",
               {{1, "tp"}});
  EXPECT_TRUE(contains(text, "sizes = [1, 2]")) << text;
}

TEST_F(Localize, LinalgMasksReducedOperands) {
  std::string text =
      localize(R"(func.func @f(%a: tensor<2x6xf32>, %b: tensor<6x3xf32>, %c: tensor<2x3xf32>) -> tensor<2x3xf32> {
    %0 = linalg.matmul ins(%a, %b : tensor<2x6xf32>, tensor<6x3xf32>) outs(%c : tensor<2x3xf32>) -> tensor<2x3xf32>
    return %0 : tensor<2x3xf32> })",
               {{2, "tp"}});
  EXPECT_EQ(StringRef(text).count("test.mask"), 2u);
  EXPECT_TRUE(contains(text, "linalg.matmul"));
}

TEST_F(Localize, ExpandShapeHasLocalSizes) {
  std::string text = localize(R"(func.func @f(%a: tensor<2x64xf32>) -> tensor<2x8x8xf32> {
    %0 = tensor.expand_shape %a [[0], [1, 2]] output_shape [2, 8, 8] : tensor<2x64xf32> into tensor<2x8x8xf32>
    return %0 : tensor<2x8x8xf32> })",
                              {{1, "tp"}});
  EXPECT_TRUE(contains(text, "output_shape [2, 2, 8] : tensor<2x16xf32> into tensor<2x2x8xf32>")) << text;
}

} // namespace
