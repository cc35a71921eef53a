//===- LayoutDocsTest.cpp - the drawings of layouts in docs/ --------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Sharding/DimSplit.h"
#include "mlir/AsmParser/AsmParser.h"
#include "mlir/IR/MLIRContext.h"
#include "llvm/Support/MemoryBuffer.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace tp;

namespace {

class LayoutDocsTest : public testing::Test {
protected:
  LayoutDocsTest() {
    context.loadDialect<TpDialect>();
    for (const char *file : {"/docs/layouts.md", "/docs/dialect/tp.md"}) {
      auto buffer = llvm::MemoryBuffer::getFile(std::string(TP_SOURCE_DIR) + file);
      EXPECT_TRUE(bool(buffer)) << file;
      if (buffer)
        pages += (*buffer)->getBuffer();
    }
  }

  /// Contents of the fenced blocks that begin with ```language.
  SmallVector<StringRef> blocks(StringRef language) {
    SmallVector<StringRef> found;
    std::string fence = ("```" + language + "\n").str();
    for (StringRef rest = pages; rest.contains(fence);) {
      rest = rest.split(fence).second;
      found.push_back(rest.split("```").first.rtrim());
    }
    return found;
  }
  /// Takes `<["tp"=4]>` from the start of `line`.
  MeshAttr takeMesh(StringRef &line) {
    size_t end = line.find('>') + 1;
    auto mesh = cast<MeshAttr>(parseAttribute(("#tp.mesh" + line.take_front(end)).str(), &context));
    line = line.drop_front(end).trim();
    return mesh;
  }
  /// `8 rows {"tp"}`.
  DimSplit parseSplit(StringRef text, MeshAttr mesh) {
    int64_t size = 0;
    text = text.trim();
    EXPECT_FALSE(text.consumeInteger(10, size));
    EXPECT_TRUE(text.consume_front(" rows "));
    auto dim = cast<DimLayoutAttr>(parseAttribute(("#tp.dim<" + text + ">").str(), &context));
    FailureOr<DimSplit> split = DimSplit::get(dim, size, mesh);
    EXPECT_TRUE(succeeded(split)) << text.str();
    return *split;
  }

  MLIRContext context;
  std::string pages;
};

TEST_F(LayoutDocsTest, RanksHoldTheRowsDrawn) {
  SmallVector<StringRef> drawings = blocks("layout");
  ASSERT_GE(drawings.size(), 15u);
  for (StringRef drawing : drawings) {
    auto [line, ranks] = drawing.split('\n');
    MeshAttr mesh = takeMesh(line);
    DimSplit split = parseSplit(line, mesh);
    std::string expected;
    llvm::raw_string_ostream os(expected);
    for (int64_t rank = 0; rank < mesh.getRankCount(); ++rank) {
      os << (rank ? "\n" : "") << "rank " << rank << ":";
      for (int64_t local = 0; local < split.getLocalSize(); ++local) {
        int64_t row = split.getGlobalRow(local, getCoordinates(mesh, rank), mesh);
        os << " " << (row < 0 ? "." : std::to_string(row));
      }
    }
    EXPECT_EQ(ranks.str(), expected) << line.str();
  }
}

TEST_F(LayoutDocsTest, ProductsAreAsWritten) {
  SmallVector<StringRef> lines;
  for (StringRef block : blocks("compose"))
    block.split(lines, '\n');
  ASSERT_GE(lines.size(), 5u);
  for (StringRef line : lines) {
    std::string text = line.str();
    MeshAttr mesh = takeMesh(line);
    auto [left, right] = line.split(" = ");
    SmallVector<StringRef> terms;
    left.split(terms, " * ");
    SmallVector<DimSplit> factors;
    SmallVector<int64_t> sizes;
    for (StringRef term : terms) {
      factors.push_back(parseSplit(term, mesh));
      sizes.push_back(factors.back().getSize());
    }
    FailureOr<DimSplit> product = DimSplit::compose(factors);
    ASSERT_TRUE(succeeded(product)) << text;
    EXPECT_EQ(product->toAttr(&context).str(), right.str()) << text;
    auto again = product->decompose(sizes, mesh);
    ASSERT_TRUE(succeeded(again)) << text;
    EXPECT_TRUE(llvm::equal(*again, factors)) << text;
  }
}

} // namespace
