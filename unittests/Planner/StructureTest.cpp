//===- StructureTest.cpp - what recipes find in programs ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Input/Import/Passes.h"
#include "tp/Input/StableHLO/StableHLO.h"
#include "tp/Planner/Strategies.h"
#include "tp/ShardingRules/ShardingRules.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace tp;
using Id = DimensionClasses::Id;

namespace {

class StructureTest : public ::testing::Test {
protected:
  StructureTest() {
    DialectRegistry registry;
    registry.insert<TpDialect, func::FuncDialect, ::stablehlo::StableHLODialect>();
    registerShardingRules(registry);
    context.appendDialectRegistry(registry);
    context.loadAllAvailableDialects();
  }

  void load(StringRef name) {
    module = parseSourceFile<ModuleOp>((TP_EXAMPLES "/" + name + ".mlir").str(), &context);
    analyse();
  }
  void loadText(StringRef text) {
    module = parseSourceString<ModuleOp>(text, &context);
    analyse();
  }
  void analyse() {
    ASSERT_TRUE(module);
    PassManager manager(&context);
    manager.addPass(createImportPass());
    ASSERT_TRUE(succeeded(manager.run(*module)));
    main = *module->getOps<func::FuncOp>().begin();
    structure = std::make_unique<ProgramStructure>(main);
  }

  /// Where a leaf is in the arguments: `number.dimension` of each.
  std::string places(Id leaf) {
    std::string text;
    for (BlockArgument argument : main.getArguments())
      for (int64_t dim = 0, rank = cast<RankedTensorType>(argument.getType()).getRank(); dim < rank; ++dim)
        if (llvm::is_contained(structure->getClasses().getLeaves(argument, dim), leaf))
          text += std::to_string(argument.getArgNumber()) + "." + std::to_string(dim) + " ";
    return text;
  }

  std::string modelLeaves() {
    std::string text;
    for (Id leaf : structure->getModelLeaves())
      text += std::to_string(structure->getClasses().getSize(leaf)) + ": " + places(leaf) + "\n";
    return text;
  }

  std::string seeds(StringRef mesh, Strategy strategy) {
    OpBuilder builder = OpBuilder::atBlockBegin(module->getBody());
    SmallVector<MeshAxisAttr> axes;
    SmallVector<StringRef> parts;
    mesh.split(parts, ',');
    for (StringRef part : parts)
      axes.push_back(MeshAxisAttr::get(&context, builder.getStringAttr(part.split('=').first),
                                       std::stoi(part.split('=').second.str())));
    MeshOp op = MeshOp::create(builder, module->getLoc(), "mesh", MeshAttr::get(&context, axes));
    std::string text;
    llvm::raw_string_ostream os(text);
    for (const Seed &seed : makeSeeds(main, op, *structure, strategy)) {
      if (auto argument = dyn_cast<BlockArgument>(seed.value))
        os << argument.getArgNumber() << ":";
      else
        os << "op:";
      llvm::interleave(seed.layout.getDims(), os, [&](DimLayoutAttr dim) { os << dim.str(); }, " ");
      os << "\n";
    }
    op.erase();
    return text;
  }

  MLIRContext context;
  OwningOpRef<ModuleOp> module;
  func::FuncOp main;
  std::unique_ptr<ProgramStructure> structure;
};

TEST_F(StructureTest, ToyBatchIsTheRowsOfTheData) {
  load("toy_forward");
  EXPECT_EQ(places(structure->getBatch()), "4.0 ");
  load("toy_train_sgd");
  EXPECT_EQ(places(structure->getBatch()), "4.0 5.0 ");
}

TEST_F(StructureTest, BatchIsInDataAndCachesOnly) {
  const std::pair<StringRef, StringRef> expected[] = {
      {"llama_tiny_forward", "21.0 "},
      {"llama_tiny_train_adam", "64.0 65.0 "},
      {"llama_tiny_scan_forward", "12.0 "},
      {"llama_tiny_scan_train_adam", "37.0 38.0 "},
      {"llama_tiny_decode", "21.0 22.0 23.0 24.0 25.0 "},
      {"gpt2_tiny_train_sgd", "28.0 29.0 "},
      {"attention_12_heads_4096", "0.0 "},
  };
  for (auto [name, batch] : expected) {
    load(name);
    EXPECT_EQ(places(structure->getBatch()), batch) << name.str();
  }
}

// Of each pair of products one side: heads (not their size) and inner features,
// and the vocabulary. Each holds in the weights' optimizer state as well.
TEST_F(StructureTest, BatchOfTwoLayersWithoutBiases) {
  loadText(R"(
    func.func @main(%a: tensor<6x12xf32>, %b: tensor<12x3xf32>, %x: tensor<16x6xf32>, %y: tensor<16x3xf32>)
        -> (tensor<6x12xf32>, tensor<12x3xf32>) {
      %h = stablehlo.dot_general %x, %a, contracting_dims = [1] x [0] : (tensor<16x6xf32>, tensor<6x12xf32>) -> tensor<16x12xf32>
      %o = stablehlo.dot_general %h, %b, contracting_dims = [1] x [0] : (tensor<16x12xf32>, tensor<12x3xf32>) -> tensor<16x3xf32>
      %d = stablehlo.subtract %o, %y : tensor<16x3xf32>
      %gb = stablehlo.dot_general %h, %d, contracting_dims = [0] x [0] : (tensor<16x12xf32>, tensor<16x3xf32>) -> tensor<12x3xf32>
      %gh = stablehlo.dot_general %d, %b, contracting_dims = [1] x [1] : (tensor<16x3xf32>, tensor<12x3xf32>) -> tensor<16x12xf32>
      %ga = stablehlo.dot_general %x, %gh, contracting_dims = [0] x [0] : (tensor<16x6xf32>, tensor<16x12xf32>) -> tensor<6x12xf32>
      %na = stablehlo.subtract %a, %ga : tensor<6x12xf32>
      %nb = stablehlo.subtract %b, %gb : tensor<12x3xf32>
      return %na, %nb : tensor<6x12xf32>, tensor<12x3xf32>
    })");
  EXPECT_EQ(places(structure->getBatch()), "2.0 3.0 ");
}

TEST_F(StructureTest, ModelLeavesAreHeadsFeaturesAndVocabulary) {
  load("toy_train_sgd");
  EXPECT_EQ(modelLeaves(), "32: 0.0 1.1 3.0 \n");
  load("attention_12_heads_4096");
  EXPECT_EQ(modelLeaves(), "12: 1.1 2.1 3.1 4.0 \n");
  load("llama_tiny_forward");
  EXPECT_EQ(structure->getWeightProducts().size(), 16u);
  EXPECT_EQ(modelLeaves(), "256: 20.0 \n"              // the embedding's table
                           "2: 5.1 6.0 7.1 8.1 \n"     // layer 0: key-value heads of wk, wo, wq, wv
                           "96: 2.1 3.0 4.1 \n"        // w1, w2, w3
                           "2: 14.1 15.0 16.1 17.1 \n" // layer 1
                           "96: 11.1 12.0 13.1 \n"
                           "256: 19.1 \n"); // the head
  load("llama_tiny_scan_train_adam");
  EXPECT_EQ(modelLeaves(), "256: 11.0 23.0 35.0 \n"
                           "2: 5.2 6.1 7.2 8.2 17.2 18.1 19.2 20.2 29.2 30.1 31.2 32.2 \n"
                           "96: 2.2 3.1 4.2 14.2 15.1 16.2 26.2 27.1 28.2 \n"
                           "256: 10.1 22.1 34.1 \n");
  load("gpt2_tiny_train_sgd");
  EXPECT_EQ(modelLeaves(), "256: 27.0 \n" // the table, which is the head too
                           "4: 0.0 1.1 3.0 \n256: 4.0 5.1 11.0 \n"
                           "4: 12.0 13.1 15.0 \n256: 16.0 17.1 23.0 \n");
}

TEST_F(StructureTest, MegatronSplitsWhatTheLeavesSay) {
  load("attention_12_heads_4096");
  EXPECT_EQ(seeds("dp=2,tp=4", Strategy::megatron), "0:{\"dp\"} {} {}\n"
                                                    "1:{?} {\"tp\", ?}\n"
                                                    "2:{?} {\"tp\", ?}\n"
                                                    "3:{?} {\"tp\", ?}\n"
                                                    "4:{\"tp\", ?} {?}\n");
  load("gpt2_tiny_forward");
  EXPECT_EQ(seeds("dp=2,tp=4", Strategy::megatron),
            "0:3x{\"tp\", ?}\n1:{?} 3x{\"tp\", ?}\n3:{\"tp\", ?} {?}\n" // fused queries, keys and values by blocks
            "4:{\"tp\", ?}\n5:{?} {\"tp\", ?}\n11:{\"tp\", ?} {?}\n"
            "12:3x{\"tp\", ?}\n13:{?} 3x{\"tp\", ?}\n15:{\"tp\", ?} {?}\n"
            "16:{\"tp\", ?}\n17:{?} {\"tp\", ?}\n23:{\"tp\", ?} {?}\n"
            "27:{\"tp\", ?} {?}\n28:{\"dp\"} {}\n");
}

// Two key-value heads take half of tp=4; the query heads of each take the rest.
TEST_F(StructureTest, WhatAHeadCannotUseSplitsItsQueries) {
  load("llama_tiny_decode");
  std::string text = seeds("dp=2,tp=4", Strategy::megatron);
  EXPECT_NE(text.find("5:{?} {\"tp\":(1)2, ?}\n6:{\"tp\", ?} {?}\n7:{?} {\"tp\", ?}\n8:{?} {\"tp\":(1)2, ?}\n"),
            std::string::npos)
      << text;
  EXPECT_NE(text.find("21:{\"dp\"} {} {\"tp\":(1)2} {}\n"), std::string::npos) << text; // its cache
}

TEST_F(StructureTest, OtherRecipes) {
  load("toy_train_sgd");
  EXPECT_EQ(seeds("dp=2,tp=4", Strategy::dp), "4:{\"dp\", \"tp\"} {}\n5:{\"dp\", \"tp\"} {}\n");
  EXPECT_EQ(seeds("dp=4", Strategy::fsdp),
            "0:{\"dp\", ?}\n1:{?} {\"dp\", ?}\n2:{\"dp\", ?}\n3:{\"dp\", ?} {?}\n4:{\"dp\"} {}\n5:{\"dp\"} {}\n");
  // The row-parallel product's result is split by rows, which the batch shares.
  EXPECT_EQ(seeds("tp=4", Strategy::megatronSp),
            "0:{\"tp\", ?}\n1:{?} {\"tp\", ?}\n3:{\"tp\", ?} {?}\n4:{} {}\n5:{} {}\nop:{\"tp\", ?} {?}\n");
}

} // namespace
