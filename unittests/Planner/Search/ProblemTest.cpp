//===- ProblemTest.cpp - the verifier and the reader ------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Planner/Search/ReadIopddl.h"
#include "llvm/Support/Error.h"
#include "gtest/gtest.h"

using namespace llvm;

namespace tp::search {
namespace {

/// Two nodes that are alive together at time 2 and 3, and an edge.
Problem makePair() {
  Problem problem;
  problem.nodes = {{{1, 2}, {{0, 4, {5, 1}}}}, {{10, 20, kForbidden}, {{2, 6, {4, 4, 4}}}}};
  problem.edges = {{0, 1, {100, 200, 300, 400, kForbidden, 600}}};
  problem.limit = 8;
  return problem;
}

TEST(Evaluate, sumsCostsAndFindsThePeak) {
  Evaluation evaluation = makePair().evaluate({1, 0});
  EXPECT_TRUE(evaluation.isFeasible()) << evaluation.error;
  EXPECT_EQ(evaluation.cost, 2 + 10 + 400);
  EXPECT_EQ(evaluation.peak, 5);
  EXPECT_EQ(evaluation.peakTime, 2u);
}

TEST(Evaluate, namesTheFirstInconsistency) {
  Problem problem = makePair();
  EXPECT_EQ(problem.evaluate({0}).error, "the plan has 1 strategies for 2 nodes");
  EXPECT_EQ(problem.evaluate({0, 3}).error, "node 1 has no strategy 3, only 3");
  EXPECT_EQ(problem.evaluate({0, 2}).error, "strategy 2 of node 1 is forbidden");
  EXPECT_EQ(problem.evaluate({1, 1}).error, "strategies 1 of node 0 and 1 of node 1 are forbidden together by edge 0");
  Evaluation over = problem.evaluate({0, 0});
  EXPECT_EQ(over.error, "at time 2 the plan uses 9 bytes, the limit is 8");
  EXPECT_EQ(over.peak, 9);
  EXPECT_EQ(over.cost, 111);
}

TEST(Verify, namesWhatIsWrong) {
  auto check = [](auto change, StringRef expected) {
    Problem problem = makePair();
    change(problem);
    EXPECT_EQ(toString(problem.verify()), expected);
  };
  EXPECT_FALSE(errorToBool(makePair().verify()));
  check([](Problem &p) { p.nodes[1].costs.clear(); }, "node 1 has no strategy");
  check([](Problem &p) { p.nodes[1].costs[0] = -kForbidden; },
        "node 1 has a cost that is not a number or minus infinity");
  check([](Problem &p) { p.nodes[0].residencies[0].begin = 5; }, "node 0 ends at time 4 before it begins at 5");
  check([](Problem &p) { p.nodes[0].residencies[0].bytes = {1}; }, "node 0 has 2 strategies, but usages of 1");
  check([](Problem &p) { p.nodes[0].residencies[0].bytes[0] = -1; }, "node 0 has a negative usage");
  check([](Problem &p) { p.edges[0].to = 2; }, "edge 0 must join two different nodes below 2, found 0 and 2");
  check([](Problem &p) { p.edges[0].costs.pop_back(); }, "edge 0 needs 6 costs, found 5");
}

constexpr const char *kText = R"({"problem": {"name": "pair", "usage_limit": 8,
  "nodes": {"intervals": [[0, 4], [2, 6]], "costs": [[1, 2], [10, 20, 1000000000000000000]],
            "usages": [[5, 1], [4, 4, 4]]},
  "edges": {"nodes": [[0, 1]], "costs": [[100, 200, 300, 400, 1000000000000000000, 600]]}}})";

TEST(ReadIopddl, readsAllFields) {
  Expected<Problem> problem = parseIopddl(kText);
  ASSERT_TRUE(bool(problem)) << toString(problem.takeError());
  Problem expected = makePair();
  EXPECT_EQ(problem->limit, expected.limit);
  ASSERT_EQ(problem->nodes.size(), 2u);
  for (int node : {0, 1}) {
    EXPECT_EQ(problem->nodes[node].costs, expected.nodes[node].costs);
    EXPECT_EQ(problem->nodes[node].residencies[0].begin, expected.nodes[node].residencies[0].begin);
    EXPECT_EQ(problem->nodes[node].residencies[0].end, expected.nodes[node].residencies[0].end);
    EXPECT_EQ(problem->nodes[node].residencies[0].bytes, expected.nodes[node].residencies[0].bytes);
  }
  EXPECT_EQ(problem->edges[0].costs, expected.edges[0].costs);
}

TEST(ReadIopddl, namesThePathOfAnError) {
  auto check = [](StringRef from, StringRef to, StringRef expected) {
    std::string text = kText;
    size_t position = text.find(from.str());
    ASSERT_NE(position, std::string::npos) << from.str();
    text.replace(position, from.size(), to.str());
    Expected<Problem> problem = parseIopddl(text);
    ASSERT_FALSE(bool(problem)) << to.str();
    EXPECT_EQ(toString(problem.takeError()), expected);
  };
  check(R"("problem")", R"("puzzle")", "$.problem: expected an object");
  check(R"("usage_limit": 8)", R"("usage_limit": -8)", "$.problem.usage_limit: expected a number of bytes");
  check(R"("usages")", R"("sizes")", "$.problem.nodes.usages: expected an array");
  check("[[0, 4], [2, 6]]", "[[0, 4]]", "$.problem.nodes.intervals: expected 2 elements, found 1");
  check("[2, 6]", "[2, 1e99]",
        "$.problem.nodes.intervals[1]: expected an interval [begin, end) of two times below 2^28");
  check("[2, 6]", "[6, 2]", "$.problem.nodes.intervals[1]: expected an end that is not before the begin");
  check("[1, 2]", "[]", "$.problem.nodes.costs[0]: expected at least one cost");
  check("[1, 2]", R"([1, "x"])", "$.problem.nodes.costs[0][1]: expected a cost above -1e18");
  check("[5, 1]", "[5]", "$.problem.nodes.usages[0]: expected an array of 2 usages, one for each cost");
  check("[5, 1]", "[5, -1]", "$.problem.nodes.usages[0][1]: expected a number of bytes from 0 to 2^52");
  check("[[0, 1]]", "[[0, 2]]", "$.problem.edges.nodes[0]: expected two nodes below 2");
  check("[[0, 1]]", "[[0, 0]]", "$.problem.edges.nodes[0]: expected two different nodes");
  check("[100, 200,", "[100,", "$.problem.edges.costs[0]: expected 6 costs, found 5");
}

TEST(ReadIopddl, neverCrashesOnCutOrChangedText) {
  std::string text = kText;
  for (size_t length = 0; length < text.size(); ++length)
    EXPECT_TRUE(errorToBool(parseIopddl(text.substr(0, length)).takeError()));
  for (char replacement : {'0', '9', '-', '[', ']', '"', '{', ' ', 'e'}) {
    for (size_t position = 0; position < text.size(); ++position) {
      std::string changed = text;
      changed[position] = replacement;
      Expected<Problem> problem = parseIopddl(changed);
      // Whatever is accepted is a problem.
      EXPECT_FALSE(errorToBool(problem ? problem->verify() : (consumeError(problem.takeError()), Error::success())));
    }
  }
}

TEST(ReadIopddl, saysWhichFileIsMissing) {
  std::string message = toString(readIopddl("/nonexistent/x.json.gz").takeError());
  EXPECT_NE(message.find("/nonexistent/x.json.gz: "), std::string::npos) << message;
}

} // namespace
} // namespace tp::search
