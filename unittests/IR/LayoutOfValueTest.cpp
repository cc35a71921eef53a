//===- LayoutOfValueTest.cpp - where values carry their layouts -----------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/IR/TpDialect.h"
#include "mlir/AsmParser/AsmParser.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Parser/Parser.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace tp;

namespace {

constexpr const char *kProgram = R"mlir(
  tp.mesh @mesh = <["dp"=2, "tp"=4]>
  func.func private @two(tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>)
  func.func @main(%x: tensor<8xf32>) -> tensor<8xf32> {
    %0:2 = call @two(%x) : (tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>)
    %1 = tp.reshard %0#0 to <@mesh, [{}]> : tensor<8xf32>
    %2 = tp.all_reduce %1 add over <@mesh, {"tp"}> : tensor<8xf32>
    "test.loop"(%2) ({
    ^bb0(%a: tensor<8xf32>, %b: tensor<8xf32>):
      "test.yield"() : () -> ()
    }, {}) : (tensor<8xf32>) -> ()
    return %2 : tensor<8xf32>
  }
)mlir";

class LayoutOfValueTest : public testing::Test {
protected:
  LayoutOfValueTest() {
    context.loadDialect<TpDialect, func::FuncDialect>();
    context.allowUnregisteredDialects();
    module = parseSourceString<ModuleOp>(kProgram, &context);
    main = module->lookupSymbol<func::FuncOp>("main");
    for (Operation &op : main.getBody().front())
      ops.push_back(&op);
    split = cast<LayoutAttr>(parseAttribute(R"(#tp.layout<@mesh, [{"tp"}]>)", &context));
    whole = LayoutAttr::getReplicated(split.getMesh(), 1);
  }
  /// Sets, reads and removes the layout of `value`; the module stays valid.
  void roundTrip(Value value) {
    EXPECT_FALSE(getLayout(value));
    setLayout(value, split);
    EXPECT_EQ(getLayout(value), split);
    EXPECT_TRUE(succeeded(verify(*module)));
    setLayout(value, whole);
    EXPECT_EQ(getLayout(value), whole);
    setLayout(value, nullptr);
    EXPECT_FALSE(getLayout(value));
  }

  MLIRContext context;
  OwningOpRef<ModuleOp> module;
  func::FuncOp main;
  SmallVector<Operation *> ops;
  LayoutAttr split, whole;
};

TEST_F(LayoutOfValueTest, FunctionArgument) { roundTrip(main.getArgument(0)); }

TEST_F(LayoutOfValueTest, SingleResult) {
  roundTrip(ops[2]->getResult(0));
  EXPECT_FALSE(ops[2]->hasAttr(TpDialect::kLayoutAttr));
}

TEST_F(LayoutOfValueTest, OneOfSeveralResults) {
  setLayout(ops[0]->getResult(0), whole);
  roundTrip(ops[0]->getResult(1));
  EXPECT_EQ(getLayout(ops[0]->getResult(0)), whole);
  setLayout(ops[0]->getResult(0), nullptr);
  EXPECT_FALSE(ops[0]->hasAttr(TpDialect::kLayoutsAttr));
}

TEST_F(LayoutOfValueTest, ReshardHasItsOwn) {
  EXPECT_EQ(getLayout(ops[1]->getResult(0)), whole);
  setLayout(ops[1]->getResult(0), split);
  EXPECT_EQ(cast<ReshardOp>(ops[1]).getLayout(), split);
}

TEST_F(LayoutOfValueTest, RegionArgument) {
  Block &block = ops[3]->getRegion(0).front();
  setLayout(block.getArgument(1), whole);
  roundTrip(block.getArgument(0));
  EXPECT_EQ(getLayout(block.getArgument(1)), whole);
  setLayout(block.getArgument(1), nullptr);
  EXPECT_FALSE(ops[3]->hasAttr(TpDialect::kBlockLayoutsAttr));
}

TEST_F(LayoutOfValueTest, MeshIsFoundFromInside) {
  EXPECT_EQ(lookupMesh(ops[2], split.getMesh()).getRankCount(), 8);
  EXPECT_FALSE(lookupMesh(ops[2], FlatSymbolRefAttr::get(&context, "other")));
}

} // namespace
