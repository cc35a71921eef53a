//===- SessionTest.cpp - parts of tensors and steps that fail ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/Session.h"
#include "Files.h"
#include "Program.h"
#include "tp/runtime/Run.h"
#include <chrono>
#include <cstring>

using namespace tp::runtime;
using nlohmann::json;

namespace {

std::unique_ptr<Executable> open(const json &manifest) {
  Status status;
  auto executable = Executable::open(makeExecutable(manifest.dump(), readProgram()), status);
  EXPECT_TRUE(executable) << status.message();
  return executable;
}

/// x[i] = i.
std::vector<float> makeX(int64_t elements) {
  std::vector<float> x(static_cast<size_t>(elements));
  for (size_t i = 0; i < x.size(); ++i)
    x[i] = float(i);
  return x;
}

/// Writes the inputs of a mode; `x` has the shape of the manifest's argument. It
/// lies before other data, so that what is read beyond its end shows.
std::string writeInputs(const Folder &folder, const Manifest &manifest, Mode mode, const std::vector<float> &x) {
  const TensorInfo &tensor = manifest.arguments[1];
  int32_t control[2] = {mode, int32_t(tensor.getLocalBytes())};
  std::string path = folder / "inputs.safetensors";
  Status status = writeSafetensors(
      path,
      {{"control", {ElementType::i32, {2}, reinterpret_cast<const char *>(control), sizeof control}},
       {"00001", {ElementType::f32, tensor.shape, reinterpret_cast<const char *>(x.data()), int64_t(x.size() * 4)}}});
  EXPECT_TRUE(status.ok()) << status.message();
  return path;
}

Status runMode(const json &manifest, Mode mode, std::vector<float> &result, double deadlineSeconds = 60) {
  Folder folder;
  std::unique_ptr<Executable> executable = open(manifest);
  if (!executable)
    return Status::error("not opened");
  RunOptions options;
  options.inputs =
      writeInputs(folder, executable->getManifest(), mode, makeX(executable->getManifest().arguments[1].getElements()));
  options.session.deadlineSeconds = deadlineSeconds;
  RunResult run;
  Status status = tp::runtime::run(*executable, options, run);
  if (status.ok()) {
    result.resize(run.results[0].data.size() / 4);
    std::memcpy(result.data(), run.results[0].data.data(), run.results[0].data.size());
  }
  return status;
}

/// Each rank's part of x, where x[i] = i; padding is 0.
void expectParts(const json &manifest, const std::vector<float> &want) {
  std::vector<float> got;
  Status status = runMode(manifest, copyPart, got);
  ASSERT_TRUE(status.ok()) << status.message();
  EXPECT_EQ(got, want);
}

json line(int64_t ranks) { return makeManifest({{"tp", ranks}}, {4}, {4}, json::array({json::array()})); }

} // namespace

TEST(SessionPartsTest, Replicated) { expectParts(line(2), {0, 1, 2, 3, 0, 1, 2, 3}); }

TEST(SessionPartsTest, Rows) {
  json rows = json::array({json::array({axisDigit(0, 2, 4, 2)}), json::array()});
  expectParts(makeManifest({{"tp", 2}}, {4, 3}, {2, 3}, rows), {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11});
}

TEST(SessionPartsTest, Columns) {
  json columns = json::array({json::array(), json::array({axisDigit(0, 2, 4, 2)})});
  expectParts(makeManifest({{"tp", 2}}, {2, 4}, {2, 2}, columns), {0, 1, 4, 5, 2, 3, 6, 7});
}

TEST(SessionPartsTest, RowsAndColumns) {
  json both = json::array({json::array({axisDigit(0, 2, 2, 1)}), json::array({axisDigit(1, 2, 4, 2)})});
  expectParts(makeManifest({{"dp", 2}, {"tp", 2}}, {2, 4}, {1, 2}, both), {0, 1, 2, 3, 4, 5, 6, 7});
}

// A dimension over tp and then dp, tp the major digit.
TEST(SessionPartsTest, TwoAxesOfOneDimension) {
  json digits = json::array({json::array({axisDigit(1, 2, 4, 2), axisDigit(0, 2, 2, 1)})});
  expectParts(makeManifest({{"dp", 2}, {"tp", 2}}, {4}, {1}, digits), {0, 2, 1, 3});
}

// 7 rows on 3 ranks: 3, 3 and 1 row, the rest is padding.
TEST(SessionPartsTest, SizesThatDoNotDivide) {
  json rows = json::array({json::array({axisDigit(0, 3, 7, 3)})});
  expectParts(makeManifest({{"tp", 3}}, {7}, {3}, rows), {0, 1, 2, 3, 4, 5, 6, 0, 0});
}

// 2 rows on 4 ranks: the last two have padding alone.
TEST(SessionPartsTest, MoreRanksThanRows) {
  json rows = json::array({json::array({axisDigit(0, 4, 2, 1)})});
  expectParts(makeManifest({{"tp", 4}}, {2}, {1}, rows), {0, 1, 0, 0});
}

// 3x{"tp"}: three blocks of four columns, each split over two ranks.
TEST(SessionPartsTest, Blocks) {
  json digits = json::array({json::array({blocks(3, 12), axisDigit(0, 2, 4, 2)})});
  expectParts(makeManifest({{"tp", 2}}, {12}, {6}, digits), {0, 1, 4, 5, 8, 9, 2, 3, 6, 7, 10, 11});
}

// {"tp":(1)2}: the major half of the axis; ranks 0 and 1 have the same part.
TEST(SessionPartsTest, PartOfAnAxis) {
  json major = json::array({json::array({axisDigit(0, 2, 4, 2, 1, 2)})});
  expectParts(makeManifest({{"tp", 4}}, {4}, {2}, major), {0, 1, 0, 1, 2, 3, 2, 3});
  json minor = json::array({json::array({axisDigit(0, 2, 4, 2, 2, 2)})});
  expectParts(makeManifest({{"tp", 4}}, {4}, {2}, minor), {0, 1, 2, 3, 0, 1, 2, 3});
}

// The result lies as x does: put together, it is x.
TEST(SessionPartsTest, ResultsArePutTogether) {
  json uneven = json::array({axisDigit(0, 3, 7, 3)}), block = json::array({blocks(2, 6), axisDigit(0, 3, 3, 1)}),
       whole = json::array();
  for (const json &manifest : {makeManifest({{"tp", 3}}, {7, 2}, {3, 2}, json::array({uneven, whole})),
                               makeManifest({{"tp", 3}}, {2, 7}, {2, 3}, json::array({whole, uneven})),
                               makeManifest({{"tp", 3}}, {2, 6}, {2, 2}, json::array({whole, block}))}) {
    json same = manifest;
    same["results"] = json::array({manifest["arguments"][1]});
    std::vector<float> got;
    Status status = runMode(same, copyPart, got);
    ASSERT_TRUE(status.ok()) << status.message();
    EXPECT_EQ(got, makeX(int64_t(got.size())));
  }
}

TEST(SessionPartsTest, BytesPerRank) {
  json columns = json::array({json::array({axisDigit(0, 2, 4, 2)})});
  std::unique_ptr<Executable> executable = open(makeManifest({{"tp", 2}}, {4}, {2}, columns));
  Status status;
  std::unique_ptr<Session> session = Session::create(*executable, {}, status);
  ASSERT_TRUE(session) << status.message();
  EXPECT_EQ(session->getBytesPerRank(), 64 + 8 + 8 + 8); // arena, control, x, parts
}

TEST(SessionStepTest, Sums) {
  std::vector<float> got;
  Status status = runMode(line(3), sumParts, got);
  ASSERT_TRUE(status.ok()) << status.message();
  EXPECT_EQ(got, (std::vector<float>{0, 3, 6, 9, 0, 3, 6, 9, 0, 3, 6, 9}));
}

TEST(SessionStepTest, ErrorsNameWhatFailedFirst) {
  std::vector<float> got;
  auto start = std::chrono::steady_clock::now();
  EXPECT_EQ(runMode(line(2), rankOneStaysAway, got, 0.3).message(),
            "all_reduce: rank 1 did not arrive within the deadline of 0.3 s; rank 0 waited for it in number 1 of "
            "group 0, rank 1 has called none");
  EXPECT_EQ(runMode(line(3), rankOneGathers, got, 0.3).message(),
            "collectives differ: rank 0 calls all_reduce, rank 1 calls all_gather, as number 1 of group 0");
  EXPECT_EQ(runMode(line(3), rankOneFails, got, 60).message(), "rank 1: matmul 7 is not described");
  EXPECT_LT(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(), 20);
}

TEST(SessionStepTest, StartedCollectives) {
  json manifest = line(3);
  manifest["slots"] = 2;
  std::vector<float> got;
  Status status = runMode(manifest, startsSum, got);
  ASSERT_TRUE(status.ok()) << status.message();
  EXPECT_EQ(got, (std::vector<float>{0, 3, 6, 9, 0, 3, 6, 9, 0, 3, 6, 9}));
  // One that is called waits for those that were started, and all keep their order.
  status = runMode(manifest, startsTwice, got);
  ASSERT_TRUE(status.ok()) << status.message();
  EXPECT_EQ(got, (std::vector<float>{0, 9, 18, 27, 0, 9, 18, 27, 0, 9, 18, 27}));
  EXPECT_EQ(runMode(manifest, startsAndFails, got, 60).message(), "rank 1: matmul 7 is not described");
  std::string unknown = runMode(manifest, startsUnknown, got, 60).message();
  EXPECT_NE(unknown.find(": slot 2 of a started collective is not described"), std::string::npos) << unknown;
  manifest["slots"] = int64_t(1) << 40;
  Status refused;
  EXPECT_FALSE(Executable::open(makeExecutable(manifest.dump(), readProgram()), refused));
  EXPECT_NE(refused.message().find("has more than 1048576 slots"), std::string::npos) << refused.message();
}

TEST(SessionStepTest, AFailedSessionStaysFailed) {
  Folder folder;
  std::unique_ptr<Executable> executable = open(line(2));
  Status status;
  SessionOptions options;
  options.deadlineSeconds = 0.3;
  std::unique_ptr<Session> session = Session::create(*executable, options, status);
  auto file = Safetensors::open(writeInputs(folder, executable->getManifest(), rankOneStaysAway, makeX(4)), status);
  ASSERT_TRUE(session->loadArguments(*file).ok());
  std::string first = session->step().message();
  EXPECT_NE(first, "");
  EXPECT_EQ(session->step().message(), first);
}

//===----------------------------------------------------------------------===//
// Inputs
//===----------------------------------------------------------------------===//

namespace {
/// What loading these tensors says.
std::string loadError(const std::map<std::string, TensorView> &tensors) {
  Folder folder;
  std::unique_ptr<Executable> executable = open(line(2));
  Status status;
  std::unique_ptr<Session> session = Session::create(*executable, {}, status);
  EXPECT_TRUE(writeSafetensors(folder / "x", tensors).ok());
  auto file = Safetensors::open(folder / "x", status);
  return session->loadArguments(*file).message();
}
const char zeros[64] = {};
const TensorView control{ElementType::i32, {2}, zeros, 8}, x{ElementType::f32, {4}, zeros, 16};
} // namespace

TEST(SessionInputTest, ByPositionOrName) {
  EXPECT_EQ(loadError({{"00000", control}, {"00001", x}}), "");
  EXPECT_EQ(loadError({{"control", control}, {"x", x}}), "");
}

TEST(SessionInputTest, Missing) {
  EXPECT_EQ(loadError({{"00000", control}}),
            "argument 1 (x): expected a tensor '00001' or 'x' in the inputs, found none");
}

TEST(SessionInputTest, WrongTypeOrShape) {
  EXPECT_EQ(loadError({{"00000", control}, {"x", {ElementType::i32, {4}, zeros, 16}}}),
            "argument 1 (x): expected tensor<4xf32>, found tensor<4xi32>");
  EXPECT_EQ(loadError({{"00000", control}, {"x", {ElementType::f32, {2, 2}, zeros, 16}}}),
            "argument 1 (x): expected tensor<4xf32>, found tensor<2x2xf32>");
}

TEST(SessionInputTest, Extra) {
  EXPECT_EQ(loadError({{"00000", control}, {"x", x}, {"y", x}}),
            "the inputs have a tensor 'y', but none of the 2 arguments takes it");
  EXPECT_EQ(loadError({{"00000", control}, {"x", x}, {"00001", x}}),
            "the inputs have a tensor 'x', but none of the 2 arguments takes it");
}

TEST(SessionInputTest, RandomNeedsASeed) {
  std::unique_ptr<Executable> executable = open(line(2));
  for (const char *inputs : {"random:", "random:x", "random:1x", "random:-1", "random:99999999999999999999"}) {
    RunOptions options;
    options.inputs = inputs;
    RunResult result;
    EXPECT_EQ(tp::runtime::run(*executable, options, result).message(),
              "--inputs: expected random:SEED with a number, found '" + std::string(inputs) + "'");
  }
}

//===----------------------------------------------------------------------===//
// Outputs
//===----------------------------------------------------------------------===//

TEST(SessionOutputTest, WrittenOrNotThere) {
  Folder folder;
  std::unique_ptr<Executable> executable = open(line(2));
  RunOptions options;
  options.inputs = writeInputs(folder, executable->getManifest(), copyPart, makeX(4));
  RunResult result;
  options.outputs = folder / "absent/out";
  EXPECT_EQ(tp::runtime::run(*executable, options, result).message(),
            "cannot write '" + options.outputs + "': no temporary file beside it: No such file or directory");
  options.outputs = folder / "out";
  EXPECT_TRUE(tp::runtime::run(*executable, options, result).ok());
  Status status;
  auto file = Safetensors::open(options.outputs, status);
  ASSERT_TRUE(file) << status.message();
  EXPECT_EQ(file->find("00000")->shape, std::vector<int64_t>{8});
  EXPECT_EQ(folder.list(), (std::vector<std::string>{"inputs.safetensors", "out"}));
}
