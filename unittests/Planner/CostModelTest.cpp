//===- CostModelTest.cpp - the time of ops and collectives on a mesh ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Planner/CostModel.h"
#include "mlir/IR/Builders.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace tp;
using Kind = CollectiveKind;

static constexpr Kind kKinds[] = {Kind::allReduce, Kind::allGather,         Kind::reduceScatter,
                                  Kind::allToAll,  Kind::collectivePermute, Kind::broadcast};
// Of the links that tests use: latency and seconds per byte, near and far.
static constexpr double kNear = 1e-6, kFar = 1e-5, kNearByte = 1e-11, kFarByte = 1e-10;

namespace {
class CostModelTest : public ::testing::Test {
protected:
  CostModelTest() { context.loadDialect<TpDialect>(); }

  MeshAttr getMesh(std::initializer_list<std::pair<const char *, int64_t>> axes) {
    SmallVector<MeshAxisAttr> attrs;
    for (auto [name, size] : axes)
      attrs.push_back(MeshAxisAttr::get(&context, StringAttr::get(&context, name), size));
    return MeshAttr::get(&context, attrs);
  }
  AxisRefAttr axis(StringRef name) { return AxisRefAttr::get(&context, name); }
  AxisRefAttr subAxis(StringRef name, int64_t pre, int64_t size) {
    return AxisRefAttr::get(&context, StringAttr::get(&context, name), pre, size);
  }

  /// A machine with these links; `extra` are more keys.
  Machine makeMachine(const std::string &links, const std::string &extra = "") {
    llvm::Expected<Machine> machine = Machine::parse(
        R"({"name": "m", "products": {"f32": {"flops": 1e12, "efficiency": [[1e6, 0.5], [1e9, 1]]},
            "bf16": {"flops": 4e12, "efficiency": 1}}, "memory_bandwidth": 1e10, "memory_bytes": 8e9,
            "kernel_seconds": 1e-6, "links": [)" +
        links + "]" + extra +
        R"(, "source": {"products": "s", "memory_bandwidth": "s", "memory_bytes": "s", "kernel_seconds": "s",
                        "links": "s", "host": "s", "overlap": "s"}})");
    EXPECT_TRUE(bool(machine)) << llvm::toString(machine.takeError());
    return *machine;
  }
  Machine makeCluster(const std::string &shared = "") {
    return makeMachine(R"({"name": "a", "ranks": 8, "bytes_per_second": 1e11, "latency_seconds": 1e-6},
                          {"name": "b", "ranks": 64, "bytes_per_second": 1e10, "latency_seconds": 1e-5)" +
                       shared + "}");
  }
  CostModel makeModel(const Machine &machine, MeshAttr mesh) {
    llvm::Expected<CostModel> model = CostModel::create(machine, mesh);
    EXPECT_TRUE(bool(model));
    return std::move(*model);
  }

  MLIRContext context;
};
} // namespace

static void expectNear(double got, double want) { EXPECT_NEAR(got, want, 1e-9 * want); }

TEST_F(CostModelTest, OneLink) {
  Machine machine = makeCluster();
  CostModel model = makeModel(machine, getMesh({{"x", 8}}));
  const CollectiveTimes &times = model.getCollectives(axis("x"));
  double large = 1e9, small = 1;
  // Patarasuk and Yuan: 2 (n - 1) / n of the payload; Thakur et al.: 2 log2 n messages.
  expectNear(times.getSeconds(Kind::allReduce, large), 6 * kNear + 2 * 7. / 8 * large * kNearByte);
  expectNear(times.getSeconds(Kind::allReduce, small), 3 * kNear + 3 * small * kNearByte);
  expectNear(times.getSeconds(Kind::allGather, large), 3 * kNear + 7. / 8 * large * kNearByte);
  expectNear(times.getSeconds(Kind::reduceScatter, large), 3 * kNear + 7. / 8 * large * kNearByte);
  expectNear(times.getSeconds(Kind::allToAll, large), 7 * kNear + 7. / 8 * large * kNearByte);
  expectNear(times.getSeconds(Kind::allToAll, small), 3 * kNear + 1.5 * small * kNearByte);
  expectNear(times.getSeconds(Kind::collectivePermute, large), kNear + large * kNearByte);
  expectNear(times.getSeconds(Kind::broadcast, large), 6 * kNear + 2 * 7. / 8 * large * kNearByte);
  for (Kind kind : {Kind::allReduce, Kind::allGather, Kind::reduceScatter, Kind::allToAll, Kind::collectivePermute}) {
    double bytes = times.getSeconds(kind, 2e9) - times.getSeconds(kind, 1e9);
    expectNear(bytes, getWireBytes(kind, 1e9, 8) * kNearByte);
  }
}

TEST_F(CostModelTest, OneRankCommunicatesNothing) {
  Machine machine = makeCluster();
  CostModel model = makeModel(machine, getMesh({{"x", 1}, {"y", 8}}));
  for (Kind kind : kKinds) {
    EXPECT_EQ(model.getCollectiveSeconds(kind, 1e6, {}), 0);
    EXPECT_EQ(model.getCollectiveSeconds(kind, 1e6, axis("x")), 0);
    expectNear(model.getCollectiveSeconds(kind, 1e6, {axis("x"), axis("y")}),
               model.getCollectiveSeconds(kind, 1e6, axis("y")));
  }
}

TEST_F(CostModelTest, InsideANodeIsNearer) {
  Machine machine = makeCluster();
  CostModel model = makeModel(machine, getMesh({{"x", 8}, {"y", 8}}));
  for (Kind kind : kKinds)
    for (double bytes : {1., 1e4, 1e8})
      EXPECT_LT(model.getCollectiveSeconds(kind, bytes, axis("y")), model.getCollectiveSeconds(kind, bytes, axis("x")));
  // With the axes the other way round, x is near.
  CostModel turned = makeModel(machine, getMesh({{"y", 8}, {"x", 8}}));
  for (Kind kind : kKinds)
    expectNear(turned.getCollectiveSeconds(kind, 1e6, axis("x")), model.getCollectiveSeconds(kind, 1e6, axis("y")));
}

TEST_F(CostModelTest, AcrossNodesIsHierarchical) {
  Machine machine = makeCluster();
  CostModel model = makeModel(machine, getMesh({{"x", 4}, {"y", 8}}));
  AxisRefAttr both[] = {axis("y"), axis("x")};
  double b = 1e9, inside = 3 * kNear + 7. / 8 * b * kNearByte;
  auto seconds = [&](Kind kind) { return model.getCollectiveSeconds(kind, b, both); };
  // reduce_scatter inside, all_reduce of the eighth across, all_gather inside.
  expectNear(seconds(Kind::allReduce), 2 * inside + 4 * kFar + 2 * 3. / 4 * b / 8 * kFarByte);
  expectNear(seconds(Kind::allReduce), model.getCollectiveSeconds(Kind::reduceScatter, b, axis("y")) +
                                           model.getCollectiveSeconds(Kind::allReduce, b / 8, axis("x")) +
                                           model.getCollectiveSeconds(Kind::allGather, b, axis("y")));
  expectNear(seconds(Kind::allGather), inside + 2 * kFar + 3. / 4 * b / 8 * kFarByte);
  expectNear(seconds(Kind::reduceScatter), inside + 2 * kFar + 3. / 4 * b / 8 * kFarByte);
  expectNear(seconds(Kind::allToAll), 7 * kNear + 7. / 8 * b * kNearByte + 3 * kFar + 3. / 4 * b * kFarByte);
  expectNear(seconds(Kind::collectivePermute), kFar + b * kFarByte);
  expectNear(seconds(Kind::broadcast), 2 * inside + 4 * kFar + 2 * 3. / 4 * b / 8 * kFarByte);
  // A flat all_reduce over the far link takes longer.
  Machine flat = makeMachine(R"({"name": "b", "ranks": 64, "bytes_per_second": 1e10, "latency_seconds": 1e-5})");
  CostModel flatModel = makeModel(flat, getMesh({{"x", 4}, {"y", 8}}));
  EXPECT_LT(seconds(Kind::allReduce), flatModel.getCollectiveSeconds(Kind::allReduce, b, both));
}

TEST_F(CostModelTest, SubAxes) {
  Machine machine = makeCluster();
  CostModel whole = makeModel(machine, getMesh({{"z", 32}}));
  CostModel split = makeModel(machine, getMesh({{"a", 4}, {"b", 2}, {"c", 4}}));
  struct {
    AxisRefAttr sub;
    std::vector<AxisRefAttr> same;
  } cases[] = {
      {subAxis("z", 1, 4), {axis("a")}},            // one rank of each of 4 nodes
      {subAxis("z", 8, 4), {axis("c")}},            // half a node
      {subAxis("z", 4, 8), {axis("b"), axis("c")}}, // a node
      {subAxis("z", 1, 8), {axis("a"), axis("b")}}, // 2 ranks of each of 4 nodes
      {subAxis("z", 4, 2), {axis("b")}},
      {axis("z"), {axis("c"), axis("a"), axis("b")}},
  };
  for (auto &[sub, same] : cases)
    for (Kind kind : kKinds)
      expectNear(whole.getCollectiveSeconds(kind, 1e7, sub), split.getCollectiveSeconds(kind, 1e7, same));
  // Ranks 0, 4, 8 and 12: 2 in a node, in 2 nodes.
  double b = 1e9;
  expectNear(whole.getCollectiveSeconds(Kind::allGather, b, subAxis("z", 2, 4)),
             kNear + b / 2 * kNearByte + kFar + b / 4 * kFarByte);
}

TEST_F(CostModelTest, GroupsAcrossEdgesOfNodes) {
  Machine machine = makeCluster();
  CostModel model = makeModel(machine, getMesh({{"x", 2}, {"y", 3}, {"z", 2}}));
  // Ranks 0, 2, 4: 3 in a node. 6 | 8, 10: 2 nodes, and the one alone in its node
  // sends everything. The worst of each step counts.
  double b = 1e9;
  expectNear(model.getCollectiveSeconds(Kind::allGather, b, axis("y")),
             2 * kNear + 2. / 3 * b * kNearByte + kFar + b / 2 * kFarByte);
  // All 12: 8 and 4.
  AxisRefAttr all[] = {axis("x"), axis("y"), axis("z")};
  expectNear(model.getCollectiveSeconds(Kind::allGather, b, all),
             3 * kNear + 7. / 8 * b * kNearByte + kFar + b / 2 / 4 * kFarByte);
}

TEST_F(CostModelTest, SharedAdapter) {
  MeshAttr mesh = getMesh({{"x", 4}, {"y", 8}});
  Machine rails = makeCluster(), one = makeCluster(R"(, "shared_bytes_per_second": 1e10)");
  double b = 1e9;
  // 8 groups over x cross at once.
  expectNear(makeModel(rails, mesh).getCollectiveSeconds(Kind::allGather, b, axis("x")),
             2 * kFar + 3. / 4 * b * kFarByte);
  expectNear(makeModel(one, mesh).getCollectiveSeconds(Kind::allGather, b, axis("x")),
             2 * kFar + 3. / 4 * b * 8 * kFarByte);
  expectNear(makeModel(one, mesh).getCollectiveSeconds(Kind::allGather, b, axis("y")),
             makeModel(rails, mesh).getCollectiveSeconds(Kind::allGather, b, axis("y")));
}

TEST_F(CostModelTest, MoreBytesTakeLonger) {
  for (const char *name : {"cpu", "epyc_2core", "h100", "a100", "gb200_nvl72", "tpu_v5p"}) {
    llvm::Expected<Machine> machine = Machine::load(name);
    ASSERT_TRUE(bool(machine));
    CostModel model = makeModel(*machine, getMesh({{"x", 3}, {"y", 2}, {"z", 8}}));
    std::vector<std::vector<AxisRefAttr>> sets{{axis("x")},
                                               {axis("z")},
                                               {axis("x"), axis("y")},
                                               {axis("x"), axis("z")},
                                               {subAxis("z", 2, 2)},
                                               {subAxis("z", 4, 2), axis("y")},
                                               {axis("x"), axis("y"), axis("z")}};
    for (auto &axes : sets)
      for (Kind kind : kKinds)
        for (double bytes = 1, before = 0; bytes < 1e10; bytes *= 1.5) {
          double seconds = model.getCollectiveSeconds(kind, bytes, axes);
          EXPECT_GE(seconds, before) << name << " " << stringify(kind).str() << " " << bytes;
          before = seconds;
        }
  }
}

//===----------------------------------------------------------------------===//
// Torus
//===----------------------------------------------------------------------===//

static const char kTorus[] = R"("bytes_per_second": 1e11, "latency_seconds": 1e-6})";

TEST_F(CostModelTest, RingsAndLines) {
  Machine machine = makeMachine(std::string(R"({"name": "t", "torus": [4, 8], )") + kTorus);
  double b = 1e9;
  // A ring goes both ways round; each of 8 gets 7/8.
  CostModel rings = makeModel(machine, getMesh({{"x", 4}, {"y", 8}}));
  expectNear(rings.getCollectiveSeconds(Kind::allGather, b, axis("y")), 4 * kNear + 7. / 8 * b / 2 * kNearByte);
  expectNear(rings.getCollectiveSeconds(Kind::allReduce, b, axis("y")), 8 * kNear + 7. / 8 * b * kNearByte);
  // The busiest connection of a ring carries n / 8 of the payload.
  expectNear(rings.getCollectiveSeconds(Kind::allToAll, b, axis("y")), 4 * kNear + b * kNearByte);
  expectNear(rings.getCollectiveSeconds(Kind::collectivePermute, b, axis("y")), kNear + b * kNearByte);
  // Half of a row is a line; every second of a row are a ring that shares with another.
  CostModel lines = makeModel(machine, getMesh({{"x", 4}, {"u", 2}, {"v", 4}}));
  expectNear(lines.getCollectiveSeconds(Kind::allGather, b, axis("v")), 3 * kNear + 3. / 4 * b * kNearByte);
  expectNear(lines.getCollectiveSeconds(Kind::allToAll, b, axis("v")), 3 * kNear + b * kNearByte);
  CostModel strides = makeModel(machine, getMesh({{"x", 4}, {"v", 4}, {"u", 2}}));
  expectNear(strides.getCollectiveSeconds(Kind::allGather, b, axis("v")), 4 * kNear + 3. / 4 * b * kNearByte);
}

TEST_F(CostModelTest, SeveralDimensions) {
  Machine machine = makeMachine(std::string(R"({"name": "t", "torus": [4, 4, 4], )") + kTorus);
  double b = 1e9;
  CostModel model = makeModel(machine, getMesh({{"x", 4}, {"y", 4}, {"z", 4}}));
  AxisRefAttr two[] = {axis("x"), axis("z")}, three[] = {axis("x"), axis("y"), axis("z")};
  // All directions work: (n - 1) / n of the payload over 2 connections in each dimension.
  expectNear(model.getCollectiveSeconds(Kind::allGather, b, axis("x")), 2 * kNear + 3. / 4 * b / 2 * kNearByte);
  expectNear(model.getCollectiveSeconds(Kind::allGather, b, two), 4 * kNear + 15. / 16 * b / 4 * kNearByte);
  expectNear(model.getCollectiveSeconds(Kind::allGather, b, three), 6 * kNear + 63. / 64 * b / 6 * kNearByte);
  // An axis over two dimensions is the same as two axes.
  CostModel joined = makeModel(machine, getMesh({{"u", 16}, {"z", 4}}));
  AxisRefAttr minor[] = {axis("y"), axis("z")};
  CostModel other = makeModel(machine, getMesh({{"x", 4}, {"u", 16}}));
  expectNear(other.getCollectiveSeconds(Kind::allReduce, b, axis("u")),
             model.getCollectiveSeconds(Kind::allReduce, b, minor));
  AxisRefAttr major[] = {axis("x"), axis("y")};
  expectNear(joined.getCollectiveSeconds(Kind::allToAll, b, axis("u")),
             model.getCollectiveSeconds(Kind::allToAll, b, major));
}

TEST_F(CostModelTest, GroupsThatFitNoDimension) {
  Machine machine = makeMachine(std::string(R"({"name": "t", "torus": [8], )") + kTorus);
  double b = 1e9;
  // Ranks 0, 1, 2 and 3, 4, 5: a ring whose last message goes two places back.
  CostModel model = makeModel(machine, getMesh({{"x", 2}, {"y", 3}}));
  expectNear(model.getCollectiveSeconds(Kind::allGather, b, axis("y")), 2 * 2 * kNear + 2. / 3 * b * kNearByte);
}

//===----------------------------------------------------------------------===//
// Hosts
//===----------------------------------------------------------------------===//

TEST_F(CostModelTest, Measurements) {
  Machine machine = makeMachine(
      R"({"name": "threads", "bytes_per_second": 1e9, "latency_seconds": 1e-6, "measured": [
          {"kind": "all_reduce", "ranks": 2, "groups": 1, "points": [[1000, 1e-5], [3000, 3e-5], [4000, 8e-5]]},
          {"kind": "all_reduce", "ranks": 4, "groups": 1, "points": [[1000, 5e-5], [2000, 6e-5]]},
          {"kind": "all_reduce", "ranks": 2, "groups": 2, "points": [[1000, 7e-5], [2000, 9e-5]]}]})",
      R"(, "host": {"cores": 2, "memory_bandwidth": 1e10, "product_speedup": 2})");
  CostModel two = makeModel(machine, getMesh({{"x", 2}}));
  expectNear(two.getCollectiveSeconds(Kind::allReduce, 500, axis("x")), 1e-5);
  expectNear(two.getCollectiveSeconds(Kind::allReduce, 2000, axis("x")), 2e-5);
  expectNear(two.getCollectiveSeconds(Kind::allReduce, 5000, axis("x")), 13e-5);
  CostModel four = makeModel(machine, getMesh({{"x", 2}, {"y", 2}}));
  expectNear(four.getCollectiveSeconds(Kind::allReduce, 1000, axis("x")), 7e-5);
  expectNear(four.getCollectiveSeconds(Kind::allReduce, 1000, {axis("x"), axis("y")}), 5e-5);
  // 8 ranks on 2 cores: 4 groups of 2 take twice as long as 2 of 2.
  CostModel eight = makeModel(machine, getMesh({{"x", 2}, {"y", 4}}));
  expectNear(eight.getCollectiveSeconds(Kind::allReduce, 1000, axis("x")), 14e-5);
  // Not measured: the formula.
  expectNear(two.getCollectiveSeconds(Kind::allGather, 1000, axis("x")), 1e-6 + 500e-9);
}

TEST_F(CostModelTest, Products) {
  Machine machine = makeCluster();
  CostModel model = makeModel(machine, getMesh({{"x", 8}}));
  Builder builder(&context);
  expectNear(model.getProductSeconds(builder.getF32Type(), 1e9, 0), 1e-3 + 1e-6);
  expectNear(model.getProductSeconds(builder.getF32Type(), 1e6, 0), 2e-6 + 1e-6);
  expectNear(model.getProductSeconds(builder.getBF16Type(), 1e9, 0), 0.25e-3 + 1e-6);
  expectNear(model.getProductSeconds(builder.getF16Type(), 1e9, 0), 1e-3 + 1e-6); // not listed
  expectNear(model.getProductSeconds(builder.getF32Type(), 1e6, 1e8), 1e-2 + 1e-6);
  expectNear(model.getKernelSeconds(1e8), 1e-2 + 1e-6);
  expectNear(model.getMemorySeconds(1e8), 1e-2);
  EXPECT_EQ(model.getMemoryBytes(), 8e9);
}

/// A host copies operands that no product can read, accelerators do not.
TEST_F(CostModelTest, CopiesOfOperands) {
  // ([n, (y k)], [k, o]) -> ([n, y, o]): windows overlap, so that they are copied.
  ShardingRule rule;
  unsigned n = rule.addFactor(2), y = rule.addFactor(100), k = rule.addFactor(5, FactorKind::reduction),
           o = rule.addFactor(4);
  unsigned x = rule.addFactor(104, FactorKind::whole);
  rule.operands = {{{n}, {x}}, {{k}, {o}}};
  rule.results = {{{n}, {y}, {o}}};
  rule.isContraction = true;
  OperandCopy padded, patches;
  padded.dims = {{{n, 1}}, {{y, 1}, {k, 1}}};
  padded.run = {x};
  patches.dims = {{{n, 1}}, {{y, 1}}, {{k, 1}}};
  patches.run = {n};
  patches.isForProduct = true;
  rule.copies = {padded, patches};
  double paddedBytes = 4 * 2 * 104, patchBytes = 4 * 2 * 100 * 5;
  LocalWork work{rule, {2, 100, 5, 4, 104}, Builder(&context).getF32Type(), 1e6, {832, 80, 3200}};

  std::string link = R"({"name": "a", "bytes_per_second": 1e11, "latency_seconds": 1e-6})";
  Machine accelerator = makeMachine(link);
  CostModel device = makeModel(accelerator, getMesh({{"x", 1}}));
  EXPECT_EQ(device.getScratchBytes(work), 0);
  EXPECT_EQ(device.getComputeSeconds(work), device.getProductSeconds(work.element, 1e6, 832 + 80 + 3200));

  Machine machine = makeMachine(link, R"(, "host": {"cores": 1, "memory_bandwidth": 1e10, "product_speedup": 1})");
  CostModel host = makeModel(machine, getMesh({{"x", 1}}));
  // Both at once without the result, or the patches with it.
  EXPECT_EQ(host.getScratchBytes(work), patchBytes);
  work.bytes.back() = 500;
  EXPECT_EQ(host.getScratchBytes(work), paddedBytes + patchBytes - 500);
  // 2 elements side by side are 8 of 32 bytes; 4 sums of 16 are in a register.
  double copies = 2 * (paddedBytes + 4 * patchBytes) / 1e10 + 2e-6;
  expectNear(host.getCopySeconds(work), copies);
  expectNear(host.getComputeSeconds(work), host.getProductSeconds(work.element, 4e6, 832 + 80 + 500) + copies);
  // Few multiplications stay loops over the padded input.
  work.flops = 1000;
  EXPECT_EQ(host.getScratchBytes(work), paddedBytes - 500);
}

TEST_F(CostModelTest, RanksShareAHost) {
  Machine machine =
      makeMachine(R"({"name": "threads", "bytes_per_second": 1e9, "latency_seconds": 1e-6})",
                  R"(, "host": {"cores": 4, "memory_bandwidth": [[1e6, 4e10], [1e7, 2e10]], "product_speedup": 3.4})");
  auto product = [&](int64_t ranks) {
    return makeModel(machine, getMesh({{"x", ranks}})).getProductSeconds(Builder(&context).getF32Type(), 1e9, 0);
  };
  auto memory = [&](int64_t ranks, double bytes) {
    return makeModel(machine, getMesh({{"x", ranks}})).getMemorySeconds(bytes);
  };
  expectNear(product(1), 1e-3 / 3.4 + 1e-6);
  expectNear(product(2), 1e-3 / (1 + 2.4 / 3) + 1e-6);
  expectNear(product(4), 1e-3 + 1e-6);
  expectNear(product(8), 2e-3 + 2e-6);
  // One core reaches 1e10, all of them 4e10 in their caches and 2e10 beyond.
  expectNear(memory(1, 1e8), 1e-2);
  expectNear(memory(2, 1e8), 1e-2);
  expectNear(memory(4, 1e8), 2e-2);
  expectNear(memory(4, 1e6), 1e-4);
  expectNear(memory(8, 1e6), 2e-4);
  EXPECT_EQ(makeModel(machine, getMesh({{"x", 4}})).getMemoryBytes(), 2e9);
}

TEST_F(CostModelTest, Overlap) {
  Machine machine =
      makeMachine(R"({"name": "a", "bytes_per_second": 1e9, "latency_seconds": 1e-6})", R"(, "overlap": 0.75)");
  CostModel model = makeModel(machine, getMesh({{"x", 2}}));
  EXPECT_DOUBLE_EQ(model.getExposedSeconds(4, 10), 1);
  EXPECT_DOUBLE_EQ(model.getExposedSeconds(4, 2), 2);
  EXPECT_DOUBLE_EQ(model.getExposedSeconds(4, 0), 4);
}

TEST_F(CostModelTest, MeshLargerThanTheMachine) {
  Machine machine = makeCluster();
  EXPECT_EQ(llvm::toString(CostModel::create(machine, getMesh({{"x", 65}})).takeError()),
            "the mesh has 65 ranks, but machine 'm' has 64 devices");
}
