//===- DimSplitTest.cpp - the algebra of splits on all small cases --------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Sharding/DimSplit.h"
#include "mlir/AsmParser/AsmParser.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/MLIRContext.h"
#include "gtest/gtest.h"
#include <map>

using namespace mlir;
using namespace tp;

namespace {

/// Row that each rank's local rows are, rank by rank.
using RowMap = std::vector<std::vector<int64_t>>;

class DimSplitTest : public testing::Test {
protected:
  DimSplitTest() { context.loadDialect<TpDialect>(); }

  MeshAttr mesh(ArrayRef<std::pair<StringRef, int64_t>> axes) {
    SmallVector<MeshAxisAttr> attrs;
    for (auto [name, size] : axes)
      attrs.push_back(MeshAxisAttr::get(&context, StringAttr::get(&context, name), size));
    return MeshAttr::get(&context, attrs);
  }
  DimLayoutAttr dim(StringRef text) {
    auto attr = cast<DimLayoutAttr>(parseAttribute(("#tp.dim<" + text + ">").str(), &context));
    return attr;
  }
  DimSplit split(StringRef text, int64_t size, MeshAttr mesh) {
    FailureOr<DimSplit> result = DimSplit::get(dim(text), size, mesh);
    EXPECT_TRUE(succeeded(result)) << text.str();
    return *result;
  }
  std::string text(const DimSplit &split) { return split.toAttr(&context).str(); }

  /// Meshes of one and two axes, with divisors, without, and of size 1.
  std::vector<MeshAttr> meshes() {
    return {mesh({{"a", 4}}), mesh({{"a", 2}, {"b", 3}}), mesh({{"a", 6}, {"b", 1}}), mesh({{"a", 4}, {"b", 2}})};
  }

  /// All layouts of `size` rows with up to two items and a trailing chunk.
  std::vector<DimSplit> splits(int64_t size, MeshAttr mesh, bool withChunks = true) {
    Builder builder(&context);
    SmallVector<Attribute> pool;
    for (MeshAxisAttr axis : mesh.getAxes()) {
      pool.push_back(AxisRefAttr::get(&context, axis.getName().getValue()));
      for (int64_t pre = 1; pre <= axis.getSize(); ++pre)
        for (int64_t sub = 2; pre * sub <= axis.getSize(); ++sub)
          if (axis.getSize() % (pre * sub) == 0)
            pool.push_back(AxisRefAttr::get(&context, axis.getName(), pre, sub));
    }
    pool.push_back(builder.getI64IntegerAttr(2));
    pool.push_back(builder.getI64IntegerAttr(3));
    SmallVector<SmallVector<Attribute>> lists = {{}};
    for (Attribute first : pool) {
      lists.push_back({first});
      for (Attribute second : pool)
        lists.push_back({first, second});
    }
    std::vector<DimSplit> result;
    auto add = [&](ArrayRef<Attribute> items) {
      for (auto [i, item] : llvm::enumerate(items))
        for (Attribute before : items.take_front(i))
          if (auto x = dyn_cast<AxisRefAttr>(item), y = dyn_cast<AxisRefAttr>(before); x && y && x.overlaps(y))
            return;
      auto attr =
          DimLayoutAttr::getChecked([&] { return emitError(UnknownLoc::get(&context)); }, &context, items, false);
      if (!attr)
        return;
      if (FailureOr<DimSplit> split = DimSplit::get(attr, size, mesh); succeeded(split))
        result.push_back(*split);
    };
    ScopedDiagnosticHandler quiet(&context, [](Diagnostic &) { return success(); });
    for (auto &items : lists) {
      add(items);
      for (int64_t chunk = 1; withChunks && !items.empty() && chunk <= size; ++chunk) {
        items.push_back(builder.getI64IntegerAttr(chunk));
        add(items);
        items.pop_back();
      }
    }
    return result;
  }

  static RowMap rows(const DimSplit &split, MeshAttr mesh) {
    RowMap map;
    for (int64_t rank = 0; rank < mesh.getRankCount(); ++rank) {
      map.emplace_back();
      for (int64_t local = 0; local < split.getLocalSize(); ++local)
        map.back().push_back(split.getGlobalRow(local, getCoordinates(mesh, rank), mesh));
    }
    return map;
  }

  MLIRContext context;
};

TEST_F(DimSplitTest, CoordinatesAreRowMajorAndSubAxesAreDigits) {
  MeshAttr m = mesh({{"a", 2}, {"b", 12}});
  SmallVector<int64_t> coords = getCoordinates(m, 12 + 7);
  EXPECT_EQ(coords, (SmallVector<int64_t>{1, 7}));
  auto axis = [&](int64_t pre, int64_t size) {
    return AxisRefAttr::get(&context, StringAttr::get(&context, "b"), pre, size);
  };
  // 7 = 1 * 6 + 0 * 3 + 1 with digits 2 x 2 x 3.
  EXPECT_EQ(getCoordinate(axis(1, 2), coords, m), 1);
  EXPECT_EQ(getCoordinate(axis(2, 2), coords, m), 0);
  EXPECT_EQ(getCoordinate(axis(4, 3), coords, m), 1);
  EXPECT_TRUE(overlap(axis(1, 4), axis(2, 2), m));
  EXPECT_TRUE(overlap(axis(1, 2), axis(3, 4), m)); // 2x6 and 3x4: digits do not nest
  EXPECT_FALSE(overlap(axis(1, 2), axis(2, 2), m));
}

// Every row has an owner, and as many as there are ranks per part.
TEST_F(DimSplitTest, EveryRowIsOwnedOncePerReplica) {
  for (MeshAttr m : meshes())
    for (int64_t size : {1, 2, 5, 6, 8, 12})
      for (const DimSplit &split : splits(size, m)) {
        int64_t parts = 1;
        bool even = true;
        for (const Level &level : split.getLevels())
          if (level.axis)
            parts *= level.count;
        std::vector<int64_t> owners(size, 0);
        for (const auto &local : rows(split, m))
          for (int64_t row : local) {
            ASSERT_LT(row, size);
            if (row < 0)
              even = false;
            else
              ++owners[row];
          }
        for (int64_t count : owners)
          ASSERT_EQ(count, m.getRankCount() / parts) << text(split) << " of " << size << " on " << m.str();
        ASSERT_EQ(split.isEven(), even) << text(split);
      }
}

TEST_F(DimSplitTest, AttributeRoundTrips) {
  for (MeshAttr m : meshes())
    for (int64_t size : {1, 5, 6, 8, 12})
      for (const DimSplit &split : splits(size, m)) {
        ASSERT_TRUE(split.isExpressible());
        DimLayoutAttr attr = split.toAttr(&context);
        FailureOr<DimSplit> again = DimSplit::get(attr, size, m);
        ASSERT_TRUE(succeeded(again)) << attr.str();
        ASSERT_EQ(*again, split) << attr.str();
        ASSERT_EQ(dim(attr.str()), attr);
      }
}

// Splits that give each rank the same rows are equal, unless a digit has rows
// in one part only.
TEST_F(DimSplitTest, FormIsCanonical) {
  for (MeshAttr m : meshes())
    for (int64_t size : {6, 8, 12}) {
      std::map<RowMap, DimSplit> seen;
      for (const DimSplit &split : splits(size, m)) {
        if (llvm::any_of(split.getLevels(), [](const Level &level) { return level.extent <= level.chunk; }))
          continue;
        auto [entry, fresh] = seen.insert({rows(split, m), split});
        ASSERT_EQ(entry->second, split) << text(entry->second) << " and " << text(split) << " of " << size;
      }
    }
}

TEST_F(DimSplitTest, ComposeMultipliesRowsAndDecomposeInverts) {
  for (MeshAttr m : meshes())
    for (auto [outerSize, innerSize] : {std::pair<int64_t, int64_t>{1, 4}, {2, 4}, {4, 2}, {3, 5}, {6, 2}, {4, 4}}) {
      std::vector<DimSplit> outers = splits(outerSize, m), inners = splits(innerSize, m);
      for (const DimSplit &outer : outers)
        for (const DimSplit &inner : inners) {
          FailureOr<DimSplit> product = DimSplit::compose({outer, inner});
          if (failed(product))
            continue;
          std::string what = text(outer) + " x " + text(inner) + " = " + text(*product);
          ASSERT_EQ(product->getLocalSize(), outer.getLocalSize() * inner.getLocalSize()) << what;
          RowMap outerRows = rows(outer, m), innerRows = rows(inner, m), productRows = rows(*product, m);
          for (size_t rank = 0; rank < productRows.size(); ++rank)
            for (int64_t local = 0; local < product->getLocalSize(); ++local) {
              int64_t o = outerRows[rank][local / inner.getLocalSize()];
              int64_t i = innerRows[rank][local % inner.getLocalSize()];
              ASSERT_EQ(productRows[rank][local], o < 0 || i < 0 ? -1 : o * innerSize + i) << what;
            }
          auto parts = product->decompose({outerSize, innerSize}, m);
          ASSERT_TRUE(succeeded(parts)) << what;
          ASSERT_EQ(*DimSplit::compose(*parts), *product) << what;
        }
    }
}

TEST_F(DimSplitTest, DecomposeOfAnySplitComposesBack) {
  for (MeshAttr m : meshes())
    for (SmallVector<int64_t> sizes :
         {SmallVector<int64_t>{2, 2, 2}, {3, 4}, {2, 6}, {2, 3, 2}, {1, 12}, {4, 1, 3}, {2, 2, 4}}) {
      int64_t size = 1;
      for (int64_t factor : sizes)
        size *= factor;
      for (const DimSplit &split : splits(size, m))
        if (auto parts = split.decompose(sizes, m); succeeded(parts))
          ASSERT_EQ(*DimSplit::compose(*parts), split) << text(split);
    }
}

// A rank's rows are among those it has under a prefix of the split.
TEST_F(DimSplitTest, CommonPrefixHoldsBoth) {
  for (MeshAttr m : meshes())
    for (int64_t size : {6, 8}) {
      std::vector<DimSplit> all = splits(size, m, /*withChunks=*/false);
      for (const DimSplit &a : all)
        for (const DimSplit &b : all) {
          DimSplit prefix = DimSplit::commonPrefix(a, b, m);
          std::string what = text(a) + ", " + text(b) + ": " + text(prefix);
          ASSERT_EQ(prefix, DimSplit::commonPrefix(b, a, m)) << what;
          if (a == b)
            ASSERT_EQ(prefix, a) << what;
          RowMap wide = rows(prefix, m), narrow = rows(a, m);
          for (size_t rank = 0; rank < wide.size(); ++rank)
            for (int64_t row : narrow[rank])
              ASSERT_TRUE(row < 0 || llvm::is_contained(wide[rank], row)) << what;
        }
    }
}

TEST_F(DimSplitTest, Examples) {
  MeshAttr two = mesh({{"tp", 2}}), three = mesh({{"tp", 3}}), four = mesh({{"tp", 4}});

  // The drawings of DimSplit.h.
  EXPECT_EQ(rows(split(R"(3x{"tp"})", 12, two), two), (RowMap{{0, 1, 4, 5, 8, 9}, {2, 3, 6, 7, 10, 11}}));
  EXPECT_EQ(split(R"({"tp"})", 64, three).getLocalSize(), 22);
  EXPECT_EQ(rows(split(R"({"tp"}x4)", 8, three), three), (RowMap{{0, 1, 2, 3}, {4, 5, 6, 7}, {-1, -1, -1, -1}}));

  // Heads: an axis that reaches over two factors becomes two sub-axes.
  auto parts = split(R"({"tp"})", 64, four).decompose({2, 2, 16}, four);
  ASSERT_TRUE(succeeded(parts));
  EXPECT_EQ(text((*parts)[0]), R"({"tp":(1)2})");
  EXPECT_EQ(text((*parts)[1]), R"({"tp":(2)2})");
  EXPECT_TRUE((*parts)[2].isWhole());
  EXPECT_EQ(text(*DimSplit::compose(*parts)), R"({"tp"})");

  // Fused query, key, value.
  parts = split(R"(3x{"tp"})", 192, four).decompose({3, 64}, four);
  ASSERT_TRUE(succeeded(parts));
  EXPECT_TRUE((*parts)[0].isWhole());
  EXPECT_EQ(text((*parts)[1]), R"({"tp"})");

  // Four heads on three ranks: whole heads, so chunks of 32, not of 22.
  DimSplit heads = split(R"({"tp"})", 4, three);
  FailureOr<DimSplit> flat = DimSplit::compose({heads, DimSplit(16)});
  ASSERT_TRUE(succeeded(flat));
  EXPECT_EQ(text(*flat), R"({"tp"}x32)");
  EXPECT_EQ(text(*DimSplit::compose({DimSplit(3), *flat})), R"(3x{"tp"}x32)");
  EXPECT_TRUE(failed(split(R"({"tp"})", 64, three).decompose({4, 16}, three)));

  EXPECT_EQ(text(*DimSplit::compose({DimSplit(8), split(R"({"tp"})", 16, four)})), R"(8x{"tp"})");
  // No axis splits two factors.
  EXPECT_TRUE(failed(DimSplit::compose({split(R"({"tp"})", 8, four), split(R"({"tp"})", 16, four)})));

  MeshAttr grid = mesh({{"dp", 2}, {"tp", 4}});
  EXPECT_EQ(text(DimSplit::commonPrefix(split(R"({"tp", "dp"})", 16, grid), split(R"({"tp":(1)2})", 16, grid), grid)),
            R"({"tp":(1)2})");
  EXPECT_TRUE(DimSplit::commonPrefix(split(R"({"tp"})", 16, grid), split(R"({"dp", "tp"})", 16, grid), grid).isWhole());
}

} // namespace
