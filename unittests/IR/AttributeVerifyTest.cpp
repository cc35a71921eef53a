//===- AttributeVerifyTest.cpp - attributes that no text can say ----------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What text can say is in test/IR/invalid_*.mlir.

#include "tp/IR/TpDialect.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/Diagnostics.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace tp;

namespace {

class AttributeVerifyTest : public testing::Test {
protected:
  AttributeVerifyTest() { context.loadDialect<TpDialect>(); }
  /// The diagnostic of an attribute's verification; empty if it passes.
  std::string check(function_ref<LogicalResult(function_ref<InFlightDiagnostic()>)> verify) {
    std::string text;
    ScopedDiagnosticHandler handler(&context, [&](Diagnostic &diagnostic) { text = diagnostic.str(); });
    bool passes = succeeded(verify([&] { return emitError(UnknownLoc::get(&context)); }));
    EXPECT_EQ(passes, text.empty());
    return text;
  }
  MLIRContext context;
  Builder builder{&context};
  FlatSymbolRefAttr mesh = FlatSymbolRefAttr::get(&context, "mesh");
};

TEST_F(AttributeVerifyTest, WholeAxisHasNoPreSize) {
  StringAttr name = builder.getStringAttr("tp");
  EXPECT_EQ(check([&](auto emit) { return AxisRefAttr::verify(emit, name, 2, 0); }),
            "axis \"tp\" is whole, but has pre-size 2");
  EXPECT_EQ(check([&](auto emit) { return AxisRefAttr::verify(emit, name, 1, 0); }), "");
}

TEST_F(AttributeVerifyTest, SubAxisHasAtLeastTwoParts) {
  StringAttr name = builder.getStringAttr("tp");
  for (int64_t size : {-2, 1})
    EXPECT_EQ(check([&](auto emit) { return AxisRefAttr::verify(emit, name, 1, size); }),
              "sub-axis of \"tp\" has size " + std::to_string(size) + ", expected at least 2");
}

TEST_F(AttributeVerifyTest, DimensionsConsistOfAxesAndIntegers) {
  Attribute unit = builder.getUnitAttr(), narrow = builder.getI32IntegerAttr(3);
  EXPECT_EQ(check([&](auto emit) { return DimLayoutAttr::verify(emit, unit, false); }),
            "dimension layout has item unit, expected an axis or a 64-bit integer");
  EXPECT_EQ(check([&](auto emit) { return DimLayoutAttr::verify(emit, narrow, false); }),
            "dimension layout has item 3 : i32, expected an axis or a 64-bit integer");
}

TEST_F(AttributeVerifyTest, LayoutsAndGroupsNameAMesh) {
  AxisRefAttr axis = AxisRefAttr::get(&context, "tp");
  EXPECT_EQ(check([&](auto emit) { return LayoutAttr::verify(emit, nullptr, {}, {}, ReductionKind::add); }),
            "layout has no mesh");
  EXPECT_EQ(check([&](auto emit) { return GroupAttr::verify(emit, nullptr, axis); }), "group has no mesh");
  EXPECT_EQ(check([&](auto emit) { return GroupAttr::verify(emit, mesh, axis); }), "");
}

} // namespace
