//===- RankGroupsTest.cpp - which ranks a collective joins ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RankGroups.h"
#include "gtest/gtest.h"
#include <map>
#include <random>
#include <set>

using namespace mlir;
using namespace tp;

namespace {
/// Random meshes and axes, and their groups as the definition of axes and
/// sub-axes has them.
class RankGroupsTest : public ::testing::Test {
protected:
  RankGroupsTest() { context.loadDialect<TpDialect>(); }

  int64_t pick(int64_t low, int64_t high) { return std::uniform_int_distribution<int64_t>(low, high)(random); }

  void makeMesh() {
    sizes.clear();
    SmallVector<MeshAxisAttr> attrs;
    for (int64_t i = 0, count = pick(1, 4); i < count; ++i) {
      sizes.push_back(std::vector<int64_t>{1, 2, 3, 4, 6, 8}[size_t(pick(0, 5))]);
      attrs.push_back(MeshAxisAttr::get(&context, getName(size_t(i)), sizes.back()));
    }
    mesh = MeshAttr::get(&context, attrs);
  }
  StringAttr getName(size_t axis) { return StringAttr::get(&context, "a" + std::to_string(axis)); }

  /// Some axes, whole or in part, in a random order.
  void makeAxes() {
    axes.clear();
    for (size_t axis = 0; axis < sizes.size(); ++axis) {
      int64_t pre = pick(1, 4), size = pick(2, 4);
      if (pick(0, 2) == 0)
        axes.push_back(AxisRefAttr::get(&context, getName(axis), 1, 0));
      else if (sizes[axis] % (pre * size) == 0)
        axes.push_back(AxisRefAttr::get(&context, getName(axis), pre, size));
    }
    std::shuffle(axes.begin(), axes.end(), random);
  }

  /// What does not change within a group: the coordinates without the digits of
  /// `axes`.
  std::vector<int64_t> getRest(int64_t rank) {
    std::vector<int64_t> coordinates(sizes.size());
    for (size_t axis = sizes.size(); axis-- > 0; rank /= sizes[axis])
      coordinates[axis] = rank % sizes[axis];
    for (AxisRefAttr ref : axes) {
      size_t axis = size_t(mesh.getAxisPosition(ref.getName().getValue()));
      int64_t size = ref.isWhole() ? sizes[axis] : ref.getSize(), below = sizes[axis] / (ref.getPreSize() * size);
      coordinates[axis] -= coordinates[axis] / below % size * below;
    }
    return coordinates;
  }

  std::mt19937 random{7};
  MLIRContext context;
  std::vector<int64_t> sizes;
  MeshAttr mesh;
  std::vector<AxisRefAttr> axes;
};
} // namespace

TEST_F(RankGroupsTest, GroupsAreThoseOfTheAxes) {
  for (int round = 0; round < 1000; ++round) {
    makeMesh();
    makeAxes();
    std::vector<Digit> digits = getDigits(mesh, axes);
    std::map<std::vector<int64_t>, std::vector<int64_t>> groups;
    for (int64_t rank = 0; rank < mesh.getRankCount(); ++rank)
      groups[getRest(rank)].push_back(rank);
    for (auto &[rest, group] : groups) {
      EXPECT_EQ(getGroup(digits, group.front()), group);
      for (int64_t rank : group)
        EXPECT_EQ(getFirstRank(digits, rank), group.front());
    }
  }
}

TEST_F(RankGroupsTest, SpreadsAreCounted) {
  for (int round = 0; round < 2000; ++round) {
    makeMesh();
    makeAxes();
    int64_t ranks = mesh.getRankCount(), inner = pick(1, 12), outer = inner * pick(1, 12);
    std::map<std::pair<std::vector<int64_t>, int64_t>, std::set<int64_t>> reached;
    for (int64_t rank = 0; rank < ranks; ++rank)
      reached[{getRest(rank), rank / outer}].insert(rank / inner);
    int64_t most = 0, least = ranks;
    for (auto &[place, domains] : reached) {
      most = std::max(most, int64_t(domains.size()));
      least = std::min(least, int64_t(domains.size()));
    }
    Spread spread = getSpread(getDigits(mesh, axes), ranks, inner, outer);
    EXPECT_EQ(spread.most, most) << round;
    EXPECT_EQ(spread.least, least) << round;
  }
}
