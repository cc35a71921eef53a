//===- StorageTest.cpp - when values are in memory ----------------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Storage.h"
#include "tp/Input/StableHLO/StableHLO.h"
#include "tp/ShardingRules/ShardingRules.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Parser/Parser.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace tp;

namespace {

/// Programs whose values are 8x8; `body` uses %a, %b and %w.
class StorageTest : public ::testing::Test {
protected:
  StorageTest() {
    DialectRegistry registry;
    registry.insert<TpDialect, func::FuncDialect, ::stablehlo::StableHLODialect>();
    registerShardingRules(registry);
    context.appendDialectRegistry(registry);
    context.loadAllAvailableDialects();
  }

  void load(StringRef body) {
    std::string text =
        ("func.func @main(%a: tensor<8x8xf32>, %b: tensor<8x8xf32>, %w: tensor<8x8xf32>) -> tensor<8x8xf32> {\n" +
         body + "}\n")
            .str();
    module = parseSourceString<ModuleOp>(text, &context);
    ASSERT_TRUE(module);
    FailureOr<Program> parsed = Program::get(*module->getOps<func::FuncOp>().begin());
    ASSERT_TRUE(succeeded(parsed));
    program = std::make_unique<Program>(std::move(*parsed));
    Operation *end = program->main.getBody().front().getTerminator();
    storage =
        std::make_unique<Storage>(*program, llvm::DenseSet<Program::ValueId>{program->getValue(end->getOperand(0))});
  }

  /// By op of the program, in order: `begin-end` of its first result, or `-`.
  std::string spans() {
    std::string text;
    for (const Program::OpEntry &entry : program->ops) {
      if (entry.op->getNumResults() == 0 || program->getValue(entry.op->getResult(0)) == Program::kNone)
        continue;
      Storage::Span span = storage->get(program->getValue(entry.op->getResult(0)));
      text += text.empty() ? "" : " ";
      text += span.isEmpty() ? "-" : std::to_string(span.begin) + "-" + std::to_string(span.end);
    }
    return text;
  }

  MLIRContext context;
  OwningOpRef<ModuleOp> module;
  std::unique_ptr<Program> program;
  std::unique_ptr<Storage> storage;
};

std::string product(StringRef result, StringRef left, StringRef right) {
  return ("  %" + result + " = stablehlo.dot_general %" + left + ", %" + right +
          ", contracting_dims = [1] x [0] : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>\n")
      .str();
}
std::string unary(StringRef result, StringRef name, StringRef operand) {
  return ("  %" + result + " = stablehlo." + name + " %" + operand + " : tensor<8x8xf32>\n").str();
}
std::string binary(StringRef result, StringRef name, StringRef left, StringRef right) {
  return ("  %" + result + " = stablehlo." + name + " %" + left + ", %" + right + " : tensor<8x8xf32>\n").str();
}
std::string transpose(StringRef result, StringRef operand) {
  return ("  %" + result + " = stablehlo.transpose %" + operand +
          ", dims = [1, 0] : (tensor<8x8xf32>) -> tensor<8x8xf32>\n")
      .str();
}
std::string give(StringRef value) { return ("  return %" + value + " : tensor<8x8xf32>\n").str(); }

// What the caller has is in no span; a product is, until a product has read it.
TEST_F(StorageTest, ProductsAreStored) {
  load(product("0", "a", "w") + product("1", "0", "w") + product("2", "1", "w") + give("2"));
  EXPECT_EQ(spans(), "0-2 1-3 -");
}

// A loop computes them where it writes its result, over the product that it reads.
TEST_F(StorageTest, OneLoopForAll) {
  load(product("0", "a", "w") + unary("1", "exponential", "0") + binary("2", "add", "1", "b") + product("3", "2", "w") +
       give("3"));
  EXPECT_EQ(spans(), "0-2 - 2-4 -");
}

// The product is made in the place of the result that is computed from it.
TEST_F(StorageTest, InTheCallersMemory) {
  load(product("0", "a", "w") + binary("1", "add", "0", "b") + give("1"));
  EXPECT_EQ(spans(), "- -");
}

// However far away the reader is, what it computes from stays.
TEST_F(StorageTest, LateReads) {
  load(product("0", "a", "w") + unary("1", "negate", "0") + product("2", "a", "a") + product("3", "2", "w") +
       binary("4", "add", "3", "1") + product("5", "4", "w") + give("5"));
  EXPECT_EQ(spans(), "0-5 - 2-4 3-4 4-6 -");
}

// Cheap values are computed by each reader; those that take long, once.
TEST_F(StorageTest, ReadTwice) {
  load(product("0", "a", "w") + unary("1", "negate", "0") + binary("2", "add", "1", "b") +
       binary("3", "subtract", "1", "b") + product("4", "2", "3") + give("4"));
  EXPECT_EQ(spans(), "0-3 - 2-5 3-5 -");
  load(product("0", "a", "w") + unary("1", "exponential", "0") + binary("2", "add", "1", "b") +
       binary("3", "subtract", "1", "b") + product("4", "2", "3") + give("4"));
  EXPECT_EQ(spans(), "0-1 1-3 2-5 3-5 -");
}

// Products read a transpose as it lies; loops write over nothing that they read elsewhere.
TEST_F(StorageTest, Transposes) {
  load(product("0", "a", "w") + transpose("1", "0") + product("2", "1", "w") + give("2"));
  EXPECT_EQ(spans(), "0-3 - -");
  load(product("0", "a", "w") + transpose("1", "0") + unary("2", "exponential", "1") + product("3", "2", "w") +
       give("3"));
  EXPECT_EQ(spans(), "0-3 - 2-4 -");
}

// What a loop passes on is where it was; what it reads elsewhere is not overwritten.
TEST_F(StorageTest, CarriedValues) {
  auto loop = [](StringRef body) {
    return ("  %c = stablehlo.constant dense<0> : tensor<i32>\n"
            "  %r:2 = stablehlo.while(%i = %c, %x = %a) : tensor<i32>, tensor<8x8xf32>\n"
            "  cond {\n"
            "    %n = stablehlo.constant dense<4> : tensor<i32>\n"
            "    %t = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>\n"
            "    stablehlo.return %t : tensor<i1>\n"
            "  } do {\n" +
            body +
            "    %one = stablehlo.constant dense<1> : tensor<i32>\n"
            "    %j = stablehlo.add %i, %one : tensor<i32>\n"
            "    stablehlo.return %j, %y : tensor<i32>, tensor<8x8xf32>\n"
            "  }\n" +
            give("r#1"))
        .str();
  };
  auto getSpanOf = [&](StringRef name) {
    std::string text;
    program->main.walk([&](Operation *op) {
      if (op->getName().stripDialect() == name) {
        Storage::Span span = storage->get(program->getValue(op->getResult(0)));
        text += span.isEmpty() ? "-" : "stored";
      }
    });
    return text;
  };
  load(loop(unary("y", "negate", "x")));
  EXPECT_EQ(getSpanOf("negate"), "-");
  load(loop(transpose("z", "x") + unary("y", "negate", "z")));
  EXPECT_EQ(getSpanOf("negate"), "stored");
}

} // namespace
