//===- MachineFileTest.cpp - what a machine file may say ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Planner/Machine.h"
#include "gtest/gtest.h"
#include <map>

using namespace tp;

static const std::map<std::string, std::string> kParts = {
    {"name", R"("m")"},
    {"products", R"({"f32": {"flops": 1e12, "efficiency": [[1e6, 0.2], [1e9, 0.8]]}})"},
    {"memory_bandwidth", "[[1e4, 4e10], [1e7, 1e10]]"},
    {"memory_bytes", "8e9"},
    {"kernel_seconds", "1e-6"},
    {"host", R"({"cores": 4, "memory_bandwidth": 2e10, "product_speedup": 3.5})"},
    {"links", R"([{"name": "a", "ranks": 8, "bytes_per_second": 1e9, "latency_seconds": 1e-6},
                  {"name": "b", "ranks": 64, "bytes_per_second": 1e8, "latency_seconds": 1e-5}])"},
    {"source", R"({"products.f32.flops": "s", "memory_bandwidth": "s", "memory_bytes": "s", "kernel_seconds": "s",
                   "host": "s", "links[0]": "s", "links": "s"})"},
};

/// A machine file with some parts replaced; an empty text leaves a part out.
static std::string makeFile(const std::map<std::string, std::string> &changes = {}) {
  std::map<std::string, std::string> parts = kParts;
  for (auto &[key, text] : changes)
    parts[key] = text;
  std::string file;
  for (auto &[key, text] : parts)
    if (!text.empty())
      file += (file.empty() ? "{\"" : ", \"") + key + "\": " + text;
  return file + "}";
}

static std::string getMistake(const std::map<std::string, std::string> &changes) {
  llvm::Expected<Machine> machine = Machine::parse(makeFile(changes));
  return machine ? "none" : llvm::toString(machine.takeError());
}

static std::string getLinkMistake(const std::string &first, const std::string &second = "") {
  return getMistake({{"links", "[{\"name\": \"a\", " + first + "}" +
                                   (second.empty() ? "" : ", {\"name\": \"b\", " + second + "}") + "]"}});
}
static const std::string kLink = R"("ranks": 8, "bytes_per_second": 1e9, "latency_seconds": 1e-6)";

TEST(MachineFile, IsRead) {
  llvm::Expected<Machine> machine = Machine::parse(makeFile());
  ASSERT_TRUE(bool(machine)) << llvm::toString(machine.takeError());
  EXPECT_EQ(machine->name, "m");
  const ProductRate &f32 = machine->products.find("f32")->second;
  EXPECT_EQ(f32.flops, 1e12);
  EXPECT_DOUBLE_EQ(f32.efficiency.at(1), 0.2);
  EXPECT_DOUBLE_EQ(f32.efficiency.at(1e6), 0.2);
  EXPECT_NEAR(f32.efficiency.at(std::sqrt(1e15)), 0.5, 1e-12); // halfway by logarithm
  EXPECT_DOUBLE_EQ(f32.efficiency.at(1e12), 0.8);
  EXPECT_DOUBLE_EQ(machine->memoryBandwidth.at(1e8), 1e10);
  ASSERT_TRUE(machine->host.has_value());
  EXPECT_EQ(machine->host->cores, 4);
  ASSERT_EQ(machine->links.size(), 2u);
  EXPECT_EQ(machine->links[1].ranks, 64);
  EXPECT_EQ(machine->links[1].efficiency, 1);
  EXPECT_EQ(machine->overlap, 0);
}

TEST(MachineFile, BundledOnesAreRead) {
  for (const char *name : {"cpu", "epyc_2core", "h100_node", "h100", "a100_node", "a100", "gb200_nvl72", "tpu_v5p"}) {
    llvm::Expected<Machine> machine = Machine::load(name);
    ASSERT_TRUE(bool(machine)) << llvm::toString(machine.takeError());
    EXPECT_EQ(machine->name, name);
    EXPECT_EQ(machine->copiesOperands, llvm::StringRef(name) == "cpu" || llvm::StringRef(name) == "epyc_2core");
  }
}

TEST(MachineFile, MistakesAreNamed) {
  EXPECT_EQ(llvm::toString(Machine::parse("[]").takeError()), "$: expected an object, found []");
  EXPECT_EQ(llvm::toString(Machine::parse("{").takeError()).substr(0, 9), "not JSON:");
  EXPECT_EQ(getMistake({{"flops", "1"}}),
            "$: expected only the keys name, products, memory_bandwidth, memory_bytes, "
            "kernel_seconds, overlap, copies_operands, host, links or source, found 'flops'");
  EXPECT_EQ(getMistake({{"name", ""}}), "$.name: expected a name, found nothing");
  EXPECT_EQ(getMistake({{"name", "7"}}), "$.name: expected a name, found 7");
  EXPECT_EQ(getMistake({{"memory_bytes", "0"}}), "$.memory_bytes: expected a positive number of bytes, found 0");
  EXPECT_EQ(getMistake({{"memory_bytes", "\"80GB\""}}),
            "$.memory_bytes: expected a positive number of bytes, found \"80GB\"");
  EXPECT_EQ(getMistake({{"kernel_seconds", "-1"}}),
            "$.kernel_seconds: expected a positive number of seconds, found -1");
  EXPECT_EQ(getMistake({{"overlap", "1.5"}}), "$.overlap: expected a share above 0, at most 1, found 1.5");
  EXPECT_EQ(getMistake({{"copies_operands", "1"}}), "$.copies_operands: expected true or false, found 1");
}

TEST(MachineFile, MistakesInProducts) {
  EXPECT_EQ(getMistake({{"products", ""}}), "$.products: expected an object, found nothing");
  EXPECT_EQ(getMistake({{"products", R"({"bf16": {"flops": 1, "efficiency": 1}})"}}),
            "$.products.f32: expected an object, found nothing");
  EXPECT_EQ(getMistake({{"products", R"({"fp32": {}})"}}),
            "$.products: expected only the keys f64, f32, bf16, f16, f8 or i8, found 'fp32'");
  EXPECT_EQ(getMistake({{"products", R"({"f32": {"flops": 1, "efficiency": 1.2}})"}}),
            "$.products.f32.efficiency: expected a share of at most 1, or pairs of operations and share, found 1.2");
  EXPECT_EQ(getMistake({{"products", R"({"f32": {"flops": 1, "efficiency": [[1, 0.5], [2, 3]]}})"}}),
            "$.products.f32.efficiency: expected a share of at most 1, or pairs of operations and share, found "
            "[[1,0.5],[2,3]]");
}

TEST(MachineFile, MistakesInPairs) {
  EXPECT_EQ(getMistake({{"memory_bandwidth", "[]"}}),
            "$.memory_bandwidth: expected a positive number of bytes per second, or pairs of bytes and bytes per "
            "second, found []");
  EXPECT_EQ(getMistake({{"memory_bandwidth", "[[1, 2], [3]]"}}),
            "$.memory_bandwidth[1]: expected a pair of numbers, found [3]");
  EXPECT_EQ(getMistake({{"memory_bandwidth", "[[1, 2, 3]]"}}),
            "$.memory_bandwidth[0]: expected a pair of numbers, found a list of 3");
  EXPECT_EQ(getMistake({{"memory_bandwidth", "[[1, 2], [1, 3]]"}}),
            "$.memory_bandwidth[1][0]: expected a number above that of the pair before, found 1");
  EXPECT_EQ(getMistake({{"memory_bandwidth", "[[1, null]]"}}),
            "$.memory_bandwidth[0][1]: expected a positive number, found null");
}

TEST(MachineFile, MistakesInHost) {
  EXPECT_EQ(getMistake({{"host", R"({"cores": 1.5, "memory_bandwidth": 1, "product_speedup": 1})"}}),
            "$.host.cores: expected a number of cores, found 1.5");
  EXPECT_EQ(getMistake({{"host", R"({"cores": 2, "product_speedup": 1})"}}),
            "$.host.memory_bandwidth: expected a positive number of bytes per second, or pairs of bytes and bytes per "
            "second, found nothing");
}

TEST(MachineFile, MistakesInLinks) {
  EXPECT_EQ(getMistake({{"links", "[]"}}), "$.links: expected a list of at least one link, found []");
  EXPECT_EQ(getMistake({{"links", "[3]"}}), "$.links[0]: expected an object, found 3");
  EXPECT_EQ(getLinkMistake(R"("ranks": "eight")"),
            "$.links[0].ranks: expected a number of ranks, up to 1048576, found \"eight\"");
  EXPECT_EQ(getLinkMistake(kLink, R"("ranks": 12, "bytes_per_second": 1, "latency_seconds": 1)"),
            "$.links[1].ranks: expected a multiple of the 8 ranks of the link before, found 12");
  EXPECT_EQ(getLinkMistake(kLink, R"("ranks": 4, "bytes_per_second": 1, "latency_seconds": 1)"),
            "$.links[1].ranks: expected a number of ranks, up to 1048576, found 4");
  EXPECT_EQ(getLinkMistake(R"("bytes_per_second": 1, "latency_seconds": 1)", kLink),
            "$.links[0].ranks: expected a number of ranks, up to 1048576, found nothing");
  EXPECT_EQ(getLinkMistake(kLink + R"(, "efficiency": 2)"),
            "$.links[0].efficiency: expected a share above 0, at most 1, found 2");
  EXPECT_EQ(getLinkMistake(kLink + R"(, "torus": [8])"),
            "$.links[0].ranks: expected no number of ranks beside a torus, found 8");
  EXPECT_EQ(getLinkMistake(kLink, R"("torus": [8], "bytes_per_second": 1, "latency_seconds": 1)"),
            "$.links[1].torus: expected no torus but as the first link, found [8]");
  EXPECT_EQ(getLinkMistake(R"("torus": [8, 0], "bytes_per_second": 1, "latency_seconds": 1)"),
            "$.links[0].torus[1]: expected a size of at least 1, at most 1048576 ranks in all, found 0");
  EXPECT_EQ(
      getLinkMistake(R"("torus": [8], "bytes_per_second": 1, "latency_seconds": 1, "shared_bytes_per_second": 1)"),
      "$.links[0].shared_bytes_per_second: expected no shared rate of a torus, found 1");
  EXPECT_EQ(getLinkMistake(kLink + R"(, "measured": [{"kind": "all_sum"}])"),
            "$.links[0].measured[0].kind: expected all_reduce, all_gather, reduce_scatter, all_to_all, "
            "collective_permute or broadcast, found \"all_sum\"");
  EXPECT_EQ(getLinkMistake(kLink + R"(, "measured": [{"kind": "broadcast", "ranks": 1}])"),
            "$.links[0].measured[0].ranks: expected a number of ranks in a group, at least 2, found 1");
  EXPECT_EQ(getLinkMistake(kLink, R"("ranks": 16, "bytes_per_second": 1, "latency_seconds": 1, "measured": [1])"),
            "$.links[1].measured: expected no measurements but of the first link, found [1]");
}

TEST(MachineFile, EveryFigureHasASource) {
  EXPECT_EQ(getMistake({{"source", ""}}), "$.source: expected an object, found nothing");
  EXPECT_EQ(getMistake({{"source", R"({"products": 1})"}}),
            "$.source.products: expected where the figure comes from, found 1");
  EXPECT_EQ(getMistake({{"overlap", "0.5"}}), "$.source.overlap: expected where the figure comes from, found nothing");
}
