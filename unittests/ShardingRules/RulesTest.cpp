//===- RulesTest.cpp - the rule of each op family -------------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RulesFixture.h"

using namespace mlir;
using namespace tp;

namespace {

class Rules : public RulesFixture {
protected:
  ShardingRule get(StringRef text) {
    module = parse(text);
    EXPECT_TRUE(module);
    return cast<ShardingRuleOpInterface>(findLast(*module)).getShardingRule();
  }
  /// The linear groups, as `{0,1}:add {2}:any`.
  std::string getLinear(StringRef text) {
    std::string out;
    llvm::raw_string_ostream os(out);
    llvm::interleave(
        get(text).linear, os,
        [&](const LinearGroup &group) {
          os << "{";
          llvm::interleave(group.operands, os, ",");
          os << "}:" << (group.reduction ? stringifyReductionKind(*group.reduction) : "any");
        },
        " ");
    return out;
  }
  OwningOpRef<ModuleOp> module;
};

TEST_F(Rules, EveryElementwiseOpHasOne) {
  for (RegisteredOperationName name : context.getRegisteredOperationsByDialect("stablehlo"))
    if (name.hasTrait<::stablehlo::ElementwiseTrait>())
      EXPECT_TRUE(name.hasInterface<ShardingRuleOpInterface>()) << name.getStringRef().str();
  for (StringRef name : {"arith.addf", "arith.constant", "math.exp", "tensor.empty", "linalg.generic", "linalg.fill",
                         "linalg.conv_2d_nhwc_hwcf"})
    EXPECT_TRUE(RegisteredOperationName::lookup(name, &context)->hasInterface<ShardingRuleOpInterface>()) << name.str();
}

TEST_F(Rules, SelectWithOnePredicate) {
  const char *text = R"(func.func @f(%p: tensor<i1>, %a: tensor<4x6xf32>) -> tensor<4x6xf32> {
    %0 = stablehlo.select %p, %a, %a : tensor<i1>, tensor<4x6xf32>
    return %0 : tensor<4x6xf32> })";
  EXPECT_EQ(getRule(text), "([],[i,j],[i,j])->([i,j])");
  EXPECT_EQ(getLinear(text), "{1,2}:any");
}

TEST_F(Rules, PredicatesAreNotAdded) {
  EXPECT_EQ(getLinear(R"(func.func @f(%a: tensor<4xi1>) -> tensor<4xi1> {
    %0 = stablehlo.add %a, %a : tensor<4xi1>
    return %0 : tensor<4xi1> })"),
            "");
  EXPECT_EQ(getLinear(R"(func.func @f(%a: tensor<4xi32>) -> tensor<4xi32> {
    %0 = stablehlo.divide %a, %a : tensor<4xi32>
    return %0 : tensor<4xi32> })"),
            "");
  EXPECT_EQ(getLinear(R"(func.func @f(%a: tensor<4xf32>) -> tensor<4xi32> {
    %0 = stablehlo.convert %a : (tensor<4xf32>) -> tensor<4xi32>
    return %0 : tensor<4xi32> })"),
            "");
}

TEST_F(Rules, DotGeneral) {
  const char *text = R"(func.func @f(%a: tensor<2x3x4xf32>, %b: tensor<5x4x2xf32>) -> tensor<2x3x5xf32> {
    %0 = stablehlo.dot_general %a, %b, batching_dims = [0] x [2], contracting_dims = [2] x [1] : (tensor<2x3x4xf32>, tensor<5x4x2xf32>) -> tensor<2x3x5xf32>
    return %0 : tensor<2x3x5xf32> })";
  EXPECT_EQ(getRule(text), "([i,j,l],[k,l,i])->([i,j,k]) reduction={l:add}");
  EXPECT_EQ(getLinear(text), "{0}:add {1}:add");
  EXPECT_TRUE(get(text).isContraction);
}

std::string makeReduce(StringRef combiner, StringRef init) {
  return (R"(func.func @f(%a: tensor<4x6xf32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<)" +
          init + R"(> : tensor<f32>
    %0 = stablehlo.reduce(%a init: %c) applies stablehlo.)" +
          combiner +
          R"( across dimensions = [1] : (tensor<4x6xf32>, tensor<f32>) -> tensor<4xf32>
    return %0 : tensor<4xf32> })")
      .str();
}

TEST_F(Rules, Reduce) {
  EXPECT_EQ(getRule(makeReduce("add", "0.0")), "([i,j],[])->([i]) reduction={j:add}");
  EXPECT_EQ(getRule(makeReduce("add", "-0.0")), "([i,j],[])->([i]) reduction={j:add}");
  EXPECT_EQ(getRule(makeReduce("maximum", "0xFF800000")), "([i,j],[])->([i]) reduction={j:max}");
  EXPECT_EQ(getLinear(makeReduce("maximum", "0xFF800000")), "{0}:max");
}

TEST_F(Rules, ReduceCountsItsInitialValueOnce) {
  EXPECT_EQ(getRule(makeReduce("add", "1.0")), "([i,j],[])->([i]) whole={j}");
  EXPECT_EQ(getRule(makeReduce("multiply", "0.0")), "([i,j],[])->([i]) whole={j}");
  // The largest stays the largest.
  EXPECT_EQ(getRule(makeReduce("maximum", "0.0")), "([i,j],[])->([i]) reduction={j:max}");
}

std::string makeReshape(StringRef from, StringRef to) {
  return ("func.func @f(%a: tensor<" + from + ">) -> tensor<" + to + "> {\n %0 = stablehlo.reshape %a : (tensor<" +
          from + ">) -> tensor<" + to + ">\n return %0 : tensor<" + to + "> }")
      .str();
}

TEST_F(Rules, ReshapeRefinesBothShapes) {
  EXPECT_EQ(getRule(makeReshape("4x16x64xf32", "4x16x4x16xf32")), "([i,j,kl])->([i,j,k,l])");
  EXPECT_EQ(getRule(makeReshape("12x4xf32", "3x16xf32")), "([ij,k])->([i,jk])");
  EXPECT_EQ(getRule(makeReshape("1x6x1xf32", "6xf32")), "([1,i,1])->([i])");
  EXPECT_EQ(getRule(makeReshape("1x1xf32", "f32")), "([1,1])->([])");
}

TEST_F(Rules, ReshapeWithoutCommonRefinementKeepsTheLeadingFactor) {
  EXPECT_EQ(getRule(makeReshape("12x8x5xf32", "16x6x5xf32")), "([ij,l,n])->([ik,m,n]) whole={j,k,l,m}");
  EXPECT_EQ(getRule(makeReshape("2x3xf32", "3x2xf32")), "([i,k])->([j,l]) whole={i,j,k,l}");
  EXPECT_EQ(getRule(makeReshape("0x3xf32", "0x5xf32")), "([i,j])->([k,l]) whole={i,j,k,l}");
}

TEST_F(Rules, Broadcast) {
  EXPECT_EQ(getRule(R"(func.func @f(%a: tensor<4x1xf32>) -> tensor<3x4x5xf32> {
    %0 = stablehlo.broadcast_in_dim %a, dims = [1, 2] : (tensor<4x1xf32>) -> tensor<3x4x5xf32>
    return %0 : tensor<3x4x5xf32> })"),
            "([j,1])->([i,j,k])");
}

std::string makeSlice(StringRef from, StringRef range, StringRef to) {
  return ("func.func @f(%a: tensor<" + from + ">) -> tensor<" + to + "> {\n %0 = stablehlo.slice %a [" + range +
          "] : (tensor<" + from + ">) -> tensor<" + to + ">\n return %0 : tensor<" + to + "> }")
      .str();
}

TEST_F(Rules, SliceTakesWholeBlocks) {
  EXPECT_EQ(getRule(makeSlice("4x192xf32", "0:4, 64:128", "4x64xf32")), "([i,jk])->([i,k]) whole={j}");
  EXPECT_EQ(getRule(makeSlice("12xf32", "4:12", "8xf32")), "([ik])->([jk]) whole={i,j}");
  EXPECT_EQ(getRule(makeSlice("17xf32", "0:16", "16xf32")), "([i])->([j]) rows={i,j:i}");
  EXPECT_EQ(getRule(makeSlice("17x4xf32", "3:4, 0:4", "1x4xf32")), "([i,j])->([1,j]) merged={i}");
}

TEST_F(Rules, SliceWithStrideTakesADigit) {
  EXPECT_EQ(getRule(makeSlice("16xf32", "1:16:2", "8xf32")), "([ij])->([i]) whole={j}");
  EXPECT_EQ(getRule(makeSlice("16xf32", "3:16:2", "7xf32")), "([i])->([j]) rows={i,j:i}");
}

std::string makePad(StringRef from, StringRef amounts, StringRef to, StringRef value = "0.0") {
  return ("func.func @f(%a: tensor<" + from + ">) -> tensor<" + to + "> {\n %c = stablehlo.constant dense<" + value +
          "> : tensor<f32>\n %0 = stablehlo.pad %a, %c, " + amounts + " : (tensor<" + from +
          ">, tensor<f32>) -> tensor<" + to + ">\n return %0 : tensor<" + to + "> }")
      .str();
}

TEST_F(Rules, PadIsTheReverseOfSlice) {
  EXPECT_EQ(getRule(makePad("64xf32", "low = [64], high = [64], interior = [0]", "192xf32")),
            "([j],[])->([ij]) whole={i}");
  EXPECT_EQ(getRule(makePad("8xf32", "low = [1], high = [0], interior = [1]", "16xf32")), "([i],[])->([ij]) whole={j}");
  EXPECT_EQ(getRule(makePad("9xf32", "low = [-3], high = [0], interior = [0]", "6xf32")),
            "([ik],[])->([jk]) whole={i,j}");
  EXPECT_EQ(getRule(makePad("8xf32", "low = [1], high = [0], interior = [0]", "9xf32")),
            "([j],[])->([i]) rows={i,j:i}");
  EXPECT_EQ(getLinear(makePad("8xf32", "low = [8], high = [0], interior = [0]", "16xf32")), "{0,1}:any {0}:add");
  EXPECT_EQ(getLinear(makePad("8xf32", "low = [8], high = [0], interior = [0]", "16xf32", "2.0")), "{0,1}:any");
}

TEST_F(Rules, ConcatenateJoinsBlocks) {
  const char *text = R"(func.func @f(%a: tensor<2x4xf32>, %b: tensor<2x8xf32>) -> tensor<2x12xf32> {
    %0 = stablehlo.concatenate %a, %b, dim = 1 : (tensor<2x4xf32>, tensor<2x8xf32>) -> tensor<2x12xf32>
    return %0 : tensor<2x12xf32> })";
  EXPECT_EQ(getRule(text), "([i,l],[i,jl])->([i,kl]) whole={j,k}");
  EXPECT_EQ(getLinear(text), "{0,1}:any");
}

TEST_F(Rules, ReverseKeepsOtherDimensions) {
  EXPECT_EQ(getRule(R"(func.func @f(%a: tensor<2x4xf32>) -> tensor<2x4xf32> {
    %0 = stablehlo.reverse %a, dims = [1] : tensor<2x4xf32>
    return %0 : tensor<2x4xf32> })"),
            "([i,j])->([i,j]) rows={j}");
}

TEST_F(Rules, DynamicSlices) {
  EXPECT_EQ(getRule(R"(func.func @f(%a: tensor<2x8xf32>, %i: tensor<i32>) -> tensor<1x8xf32> {
    %0 = stablehlo.dynamic_slice %a, %i, %i, sizes = [1, 8] : (tensor<2x8xf32>, tensor<i32>, tensor<i32>) -> tensor<1x8xf32>
    return %0 : tensor<1x8xf32> })"),
            "([i,j],[],[])->([1,j]) lookup={i}");
  const char *update = R"(func.func @f(%a: tensor<4x8xf32>, %u: tensor<2x8xf32>, %i: tensor<i32>) -> tensor<4x8xf32> {
    %0 = stablehlo.dynamic_update_slice %a, %u, %i, %i : (tensor<4x8xf32>, tensor<2x8xf32>, tensor<i32>, tensor<i32>) -> tensor<4x8xf32>
    return %0 : tensor<4x8xf32> })";
  EXPECT_EQ(getRule(update), "([i,k],[j,k],[],[])->([i,k]) whole={j}");
  EXPECT_EQ(getLinear(update), "{0,1}:any");
}

TEST_F(Rules, EmbeddingLookup) {
  EXPECT_EQ(getRule(R"(func.func @f(%t: tensor<10x4xf32>, %i: tensor<2x3x1xi32>) -> tensor<2x3x4xf32> {
    %0 = "stablehlo.gather"(%t, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, slice_sizes = array<i64: 1, 4>}> : (tensor<10x4xf32>, tensor<2x3x1xi32>) -> tensor<2x3x4xf32>
    return %0 : tensor<2x3x4xf32> })"),
            "([k,l],[i,j,1])->([i,j,l]) lookup={k}");
}

TEST_F(Rules, LookupAlongAxisWithBatchingDimensions) {
  EXPECT_EQ(getRule(R"(func.func @f(%t: tensor<4x16x256xf32>, %i: tensor<4x16x1x1xi32>) -> tensor<4x16x1xf32> {
    %0 = "stablehlo.gather"(%t, %i) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [2], operand_batching_dims = [0, 1], start_indices_batching_dims = [0, 1], start_index_map = [2], index_vector_dim = 3>, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<4x16x256xf32>, tensor<4x16x1x1xi32>) -> tensor<4x16x1xf32>
    return %0 : tensor<4x16x1xf32> })"),
            "([i,j,k],[i,j,1,1])->([i,j,1]) lookup={k}");
}

TEST_F(Rules, GatherOfSeveralRowsIsWhole) {
  EXPECT_EQ(getRule(R"(func.func @f(%t: tensor<10x4xf32>, %i: tensor<3x2xi32>) -> tensor<3x2xf32> {
    %0 = "stablehlo.gather"(%t, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [1], start_index_map = [0, 1], index_vector_dim = 1>, slice_sizes = array<i64: 2, 1>}> : (tensor<10x4xf32>, tensor<3x2xi32>) -> tensor<3x2xf32>
    return %0 : tensor<3x2xf32> })"),
            "([k,m],[i,j])->([i,l]) lookup={m} whole={j,k,l}");
}

std::string makeScatter(StringRef body) {
  return (R"(func.func @f(%t: tensor<10x4xf32>, %i: tensor<6x1xi32>, %u: tensor<6x4xf32>) -> tensor<10x4xf32> {
    %0 = "stablehlo.scatter"(%t, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):)" +
          body + R"(
    }) : (tensor<10x4xf32>, tensor<6x1xi32>, tensor<6x4xf32>) -> tensor<10x4xf32>
    return %0 : tensor<10x4xf32> })")
      .str();
}

TEST_F(Rules, ScatterReducesItsUpdates) {
  std::string add = makeScatter("%s = stablehlo.add %a, %b : tensor<f32>\n stablehlo.return %s : tensor<f32>");
  EXPECT_EQ(getRule(add), "([j,k],[i,1],[i,k])->([j,k]) reduction={i:add} partial_operands={0}");
  EXPECT_EQ(getLinear(add), "{0,2}:add");
  EXPECT_EQ(get(add).partialOperands, (SmallVector<unsigned, 1>{0}));
}

TEST_F(Rules, ScatterThatReplacesDependsOnTheOrder) {
  std::string replace = makeScatter("stablehlo.return %b : tensor<f32>");
  EXPECT_EQ(getRule(replace), "([j,k],[i,1],[i,k])->([j,k]) whole={i}");
  EXPECT_EQ(getLinear(replace), "");
}

TEST_F(Rules, WhileTiesEachLoopValue) {
  module = parse(R"(func.func @f(%n: tensor<i32>, %x: tensor<4xf32>) -> tensor<4xf32> {
    %0:2 = stablehlo.while(%i = %n, %v = %x) : tensor<i32>, tensor<4xf32>
    cond {
      %c = stablehlo.constant dense<0> : tensor<i32>
      %p = stablehlo.compare GT, %i, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %p : tensor<i1>
    } do {
      %w = stablehlo.add %v, %v : tensor<4xf32>
      stablehlo.return %i, %w : tensor<i32>, tensor<4xf32>
    }
    return %0#1 : tensor<4xf32> })");
  ASSERT_TRUE(module);
  auto control = cast<ControlShardingOpInterface>(findLast(*module));
  SmallVector<Tie> ties = control.getTies();
  ASSERT_EQ(ties.size(), 2u);
  EXPECT_EQ(ties[1].values.size(), 3u);
  EXPECT_EQ(ties[1].sources.size(), 2u);
  SmallVector<OpOperand *> whole = control.getWholeOperands();
  ASSERT_EQ(whole.size(), 1u);
  EXPECT_TRUE(isa<::stablehlo::ReturnOp>(whole.front()->getOwner()));
}

/// What lowering to a host copies: the padded input, its windows side by side, and a
/// kernel whose inputs are not in one piece; small ones stay loops.
TEST_F(Rules, ConvolutionCopies) {
  auto getConvolution = [&](StringRef window, StringRef kernel) {
    return get(
        (R"(func.func @f(%a: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x4xf32>) -> tensor<2x8x8x4xf32> {
    %0 = stablehlo.convolution(%a, %k) dim_numbers = [b, 0, 1, f]x)" +
         kernel + "->[b, 0, 1, f], window = {" + window +
         R"(} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x8x8x4xf32>, tensor<3x3x4x4xf32>) -> tensor<2x8x8x4xf32>
    return %0 : tensor<2x8x8x4xf32> })")
            .str());
  };
  auto getBytes = [](const ShardingRule &rule, ArrayRef<int64_t> sizes, double flops) {
    SmallVector<double> bytes;
    for (const OperandCopy &copy : rule.copies)
      bytes.push_back(rule.getBytes(copy, sizes, flops));
    return bytes;
  };
  ShardingRule rule = getConvolution("pad = [[1, 1], [1, 1]]", "[0, 1, i, o]");
  SmallVector<int64_t> sizes;
  for (const Factor &factor : rule.factors)
    sizes.push_back(factor.size);
  double padded = 4. * 2 * 10 * 10 * 4, patches = 4. * 2 * 8 * 8 * 9 * 4;
  EXPECT_EQ(getBytes(rule, sizes, 1e6), (SmallVector<double>{0, padded, patches}));
  EXPECT_EQ(getBytes(rule, sizes, 1e3), (SmallVector<double>{0, padded, 0}));
  // A row of a window, all of its features.
  EXPECT_EQ(rule.copies.back().run,
            (SmallVector<unsigned, 3>{rule.operands[1][2].front(), rule.operands[1][1].front()}));
  // Four ranks of the batch and the rows: a halo of one row on each side.
  EXPECT_EQ(rule.factors[0].size, 2);
  unsigned rows = rule.results[0][1].front();
  sizes[0] = 1;
  sizes[rows] = 4;
  padded = 4. * 6 * 10 * 4;
  patches = 4. * 4 * 8 * 9 * 4;
  EXPECT_EQ(getBytes(rule, sizes, 1e6), (SmallVector<double>{padded, padded, patches}));

  rule = getConvolution("pad = [[1, 1], [1, 1]]", "[0, 1, o, i]");
  EXPECT_EQ(rule.copies.size(), 4u);
  EXPECT_TRUE(rule.copies.back().isForProduct);

  // Windows of one element are where the input is.
  rule = get(R"(func.func @f(%a: tensor<2x8x8x4xf32>, %k: tensor<1x1x4x4xf32>) -> tensor<2x8x8x4xf32> {
    %0 = stablehlo.convolution(%a, %k) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x8x8x4xf32>, tensor<1x1x4x4xf32>) -> tensor<2x8x8x4xf32>
    return %0 : tensor<2x8x8x4xf32> })");
  EXPECT_TRUE(rule.copies.empty());

  // Those of a kernel's gradient are read one element at a time.
  rule = get(R"(func.func @f(%a: tensor<2x8x8x4xf32>, %k: tensor<2x8x8x4xf32>) -> tensor<3x3x4x4xf32> {
    %0 = stablehlo.convolution(%a, %k) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {pad = [[1, 1], [1, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<3x3x4x4xf32>
    return %0 : tensor<3x3x4x4xf32> })");
  EXPECT_TRUE(rule.copies.back().run.empty());
}

TEST_F(Rules, LinalgContraction) {
  const char *text = R"(func.func @f(%a: tensor<2x6xf32>, %b: tensor<6x3xf32>, %c: tensor<2x3xf32>) -> tensor<2x3xf32> {
    %0 = linalg.matmul ins(%a, %b : tensor<2x6xf32>, tensor<6x3xf32>) outs(%c : tensor<2x3xf32>) -> tensor<2x3xf32>
    return %0 : tensor<2x3xf32> })";
  EXPECT_EQ(getRule(text), "([i,k],[k,j],[i,j])->([i,j]) reduction={k:add} partial_operands={2}");
  EXPECT_EQ(getLinear(text), "{0,2}:add {1,2}:add");
  EXPECT_TRUE(get(text).isContraction);
  EXPECT_EQ(get(text).partialOperands, (SmallVector<unsigned, 1>{2}));
}

TEST_F(Rules, LinalgConvolutionKeepsItsWindowWhole) {
  EXPECT_EQ(
      getRule(
          R"(func.func @f(%a: tensor<2x8x8x3xf32>, %k: tensor<3x3x3x5xf32>, %c: tensor<2x6x6x5xf32>) -> tensor<2x6x6x5xf32> {
    %0 = linalg.conv_2d_nhwc_hwcf ins(%a, %k : tensor<2x8x8x3xf32>, tensor<3x3x3x5xf32>) outs(%c : tensor<2x6x6x5xf32>) -> tensor<2x6x6x5xf32>
    return %0 : tensor<2x6x6x5xf32> })"),
      "([i,p,q,o],[m,n,o,l],[i,j,k,l])->([i,j,k,l]) reduction={o:add} whole={j,k,m,n,p,q} partial_operands={2}");
}

TEST_F(Rules, LinalgElementwiseBody) {
  const char *text = R"(#m = affine_map<(i, j) -> (i, j)>
  #r = affine_map<(i, j) -> (j)>
  func.func @f(%a: tensor<2x6xf32>, %b: tensor<6xf32>, %c: tensor<2x6xf32>) -> tensor<2x6xf32> {
    %0 = linalg.generic {indexing_maps = [#m, #r, #m], iterator_types = ["parallel", "parallel"]} ins(%a, %b : tensor<2x6xf32>, tensor<6xf32>) outs(%c : tensor<2x6xf32>) {
    ^bb0(%x: f32, %y: f32, %z: f32):
      %s = arith.mulf %x, %y : f32
      linalg.yield %s : f32
    } -> tensor<2x6xf32>
    return %0 : tensor<2x6xf32> })";
  EXPECT_EQ(getRule(text), "([i,j],[j],[i,j])->([i,j])");
  EXPECT_EQ(getLinear(text), "{0}:add {1}:add");
}

TEST_F(Rules, LinalgReductionThatCannotBeMaskedIsWhole) {
  const char *text = R"(#m = affine_map<(i, j) -> (i, j)>
  #r = affine_map<(i, j) -> (i)>
  func.func @f(%a: tensor<2x6xf32>, %c: tensor<2xf32>) -> tensor<2xf32> {
    %0 = linalg.generic {indexing_maps = [#m, #r], iterator_types = ["parallel", "reduction"]} ins(%a : tensor<2x6xf32>) outs(%c : tensor<2xf32>) {
    ^bb0(%x: f32, %z: f32):
      %e = math.exp %x : f32
      %s = arith.addf %z, %e : f32
      linalg.yield %s : f32
    } -> tensor<2xf32>
    return %0 : tensor<2xf32> })";
  EXPECT_EQ(getRule(text), "([i,j],[i])->([i]) whole={j}");
}

TEST_F(Rules, LinalgFillOfZeroMayBePartial) {
  EXPECT_EQ(getLinear(R"(func.func @f(%c: tensor<2xf32>) -> tensor<2xf32> {
    %z = arith.constant 0.0 : f32
    %0 = linalg.fill ins(%z : f32) outs(%c : tensor<2xf32>) -> tensor<2xf32>
    return %0 : tensor<2xf32> })"),
            "{1}:add");
}

TEST_F(Rules, TensorSlices) {
  EXPECT_EQ(getRule(R"(func.func @f(%a: tensor<2x192xf32>) -> tensor<64xf32> {
    %0 = tensor.extract_slice %a[1, 64] [1, 64] [1, 1] : tensor<2x192xf32> to tensor<64xf32>
    return %0 : tensor<64xf32> })"),
            "([i,jk])->([k]) merged={i} whole={j}");
  EXPECT_EQ(getRule(R"(func.func @f(%a: tensor<2x64xf32>, %b: tensor<2x192xf32>) -> tensor<2x192xf32> {
    %0 = tensor.insert_slice %a into %b[0, 64] [2, 64] [1, 1] : tensor<2x64xf32> into tensor<2x192xf32>
    return %0 : tensor<2x192xf32> })"),
            "([i,k],[i,jk])->([i,jk]) whole={j}");
}

} // namespace
