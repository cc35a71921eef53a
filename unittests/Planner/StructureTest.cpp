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
    module = parseSourceFile<ModuleOp>((TP_EXAMPLES "/" + name + ".mlir").str(), ParserConfig(&context, false));
    ASSERT_TRUE(module);
    PassManager manager(&context);
    manager.enableVerifier(false);
    manager.addPass(createImportPass());
    ASSERT_TRUE(succeeded(manager.run(*module)));
    main = *module->getOps<func::FuncOp>().begin();
    structure = std::make_unique<ProgramStructure>(main);
  }

  /// "dim of arg N" for the batch's first place.
  std::string places(Id leaf) {
    std::string text;
    for (BlockArgument argument : main.getArguments())
      for (int64_t dim = 0, rank = cast<RankedTensorType>(argument.getType()).getRank(); dim < rank; ++dim)
        if (llvm::is_contained(structure->getClasses().getLeaves(argument, dim), leaf))
          text += std::to_string(argument.getArgNumber()) + "." + std::to_string(dim) + " ";
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

TEST_F(StructureTest, Print) {
  for (StringRef name : {"toy_train_sgd", "llama_tiny_forward", "llama_tiny_train_adam", "llama_tiny_scan_train_adam",
                         "llama_tiny_decode", "gpt2_tiny_train_sgd", "attention_12_heads_4096"}) {
    load(name);
    llvm::errs() << name << " batch " << places(structure->getBatch()) << "\n";
    llvm::errs() << "products " << structure->getWeightProducts().size() << "\n";
    for (Id leaf : structure->getModelLeaves())
      llvm::errs() << "  model leaf size " << structure->getClasses().getSize(leaf) << ": " << places(leaf) << "\n";
    llvm::errs() << seeds("dp=2,tp=4", Strategy::megatron) << "\n";
  }
}

} // namespace
