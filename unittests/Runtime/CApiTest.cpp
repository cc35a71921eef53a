//===- CApiTest.cpp - running executables from C ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/tp.h"
#include "Files.h"
#include "Program.h"
#include "tp/runtime/Safetensors.h"
#include <cstdlib>

using namespace tp::runtime;
using nlohmann::json;

namespace {

/// x of four singles over two ranks; the result lies as x does and is its next value.
json makeLoop() {
  json rows = json::array({json::array({axisDigit(0, 2, 4, 2)})});
  json manifest = makeManifest({{"tp", 2}}, {4}, {2}, rows);
  manifest["results"] = json::array({manifest["arguments"][1]});
  manifest["results"][0]["name"] = "next";
  manifest["arguments"][1]["alias"] = 0;
  return manifest;
}

tp_executable *openExecutable(const json &manifest) {
  std::string content = makeExecutable(manifest.dump(), readProgram());
  tp_executable *executable = nullptr;
  tp_error error;
  EXPECT_EQ(tp_executable_open_bytes(content.data(), content.size(), &executable, &error), TP_OK) << error.message;
  return executable;
}

class CApiTest : public ::testing::Test {
protected:
  void SetUp() override {
    executable = openExecutable(makeLoop());
    ASSERT_TRUE(executable);
    ASSERT_EQ(tp_session_create(executable, nullptr, &session, &error), TP_OK) << error.message;
    setMode(addOne);
    write({0, 10, 20, 30});
  }
  void TearDown() override {
    tp_session_close(session);
    tp_executable_close(executable);
  }
  void setMode(Mode mode) {
    int32_t control[2] = {mode, 8};
    ASSERT_EQ(tp_session_write(session, 0, control, sizeof control, &error), TP_OK) << error.message;
  }
  void write(std::vector<float> x) {
    ASSERT_EQ(tp_session_write(session, 1, x.data(), x.size() * 4, &error), TP_OK) << error.message;
  }
  std::vector<float> step() {
    std::vector<float> next(4);
    EXPECT_EQ(tp_session_step(session, &error), TP_OK) << error.message;
    EXPECT_EQ(tp_session_read(session, 0, next.data(), 16, &error), TP_OK) << error.message;
    return next;
  }
  using Values = std::vector<float>;
  tp_executable *executable = nullptr;
  tp_session *session = nullptr;
  tp_error error;
};

} // namespace

TEST_F(CApiTest, Describes) {
  EXPECT_EQ(tp_executable_ranks(executable), 2);
  EXPECT_EQ(tp_executable_bytes_per_rank(executable), 64 + 8 + 8 + 8);
  EXPECT_EQ(tp_executable_arguments(executable), 2u);
  EXPECT_EQ(tp_executable_results(executable), 1u);
  EXPECT_EQ(json::parse(tp_executable_describe(executable))["mesh"], "tp=2");
  tp_tensor x;
  ASSERT_EQ(tp_executable_argument(executable, 1, &x, &error), TP_OK);
  EXPECT_STREQ(x.name, "x");
  EXPECT_STREQ(x.type, "f32");
  EXPECT_EQ(x.dims, 1u);
  EXPECT_EQ(x.shape[0], 4);
  EXPECT_EQ(x.local_shape[0], 2);
  EXPECT_EQ(x.bytes, 16u);
  EXPECT_EQ(x.local_bytes, 8u);
  EXPECT_EQ(x.next_result, 0);
  EXPECT_EQ(tp_executable_result(executable, 1, &x, &error), TP_INVALID_ARGUMENT);
  EXPECT_STREQ(error.message, "expected a number less than 1, found 1");
}

TEST_F(CApiTest, ArgumentsStay) {
  EXPECT_EQ(step(), (Values{1, 11, 21, 31}));
  EXPECT_EQ(step(), (Values{1, 11, 21, 31}));
  write({5, 6, 7, 8});
  EXPECT_EQ(step(), (Values{6, 7, 8, 9}));
}

TEST_F(CApiTest, ResultsFeedArguments) {
  ASSERT_EQ(tp_session_feed_donated(session, &error), TP_OK) << error.message;
  EXPECT_EQ(step(), (Values{1, 11, 21, 31}));
  EXPECT_EQ(step(), (Values{2, 12, 22, 32}));
  EXPECT_EQ(step(), (Values{3, 13, 23, 33}));
  write({5, 6, 7, 8}); // counts before what would be fed
  EXPECT_EQ(step(), (Values{6, 7, 8, 9}));
  EXPECT_EQ(step(), (Values{7, 8, 9, 10}));
  EXPECT_EQ(tp_session_feed(session, 0, 1, &error), TP_INVALID_ARGUMENT);
  EXPECT_STREQ(error.message, "result 0 (next) cannot become argument 1 (x): one of them is fed already");
}

TEST_F(CApiTest, FeedsWhatLiesAlikeOnly) {
  EXPECT_EQ(tp_session_feed(session, 0, 0, &error), TP_INVALID_ARGUMENT);
  EXPECT_STREQ(error.message,
               "result 0 (next) cannot become argument 0 (control): it is a tensor<4xf32>, expected tensor<2xi32>");
  json other = makeLoop();
  other["arguments"][1].erase("alias");
  other["arguments"][1]["dims"] = json::array({json::array()});
  other["arguments"][1]["local"] = {4};
  tp_executable *uneven = openExecutable(other);
  tp_session *own = nullptr;
  ASSERT_EQ(tp_session_create(uneven, nullptr, &own, &error), TP_OK) << error.message;
  EXPECT_EQ(tp_session_feed(own, 0, 1, &error), TP_INVALID_ARGUMENT);
  EXPECT_STREQ(error.message,
               "result 0 (next) cannot become argument 1 (x): it is laid out as [{\"tp\"}], expected [{}]");
  tp_session_close(own);
  tp_executable_close(uneven);
}

TEST_F(CApiTest, TheCallersMemory) {
  auto *memory = static_cast<float *>(std::aligned_alloc(64, 256));
  float *x0 = memory, *next0 = memory + 16, *next1 = memory + 32;
  ASSERT_EQ(tp_session_bind_argument(session, 0, 1, x0, 8, &error), TP_OK) << error.message;
  ASSERT_EQ(tp_session_bind_result(session, 0, 0, next0, 8, &error), TP_OK) << error.message;
  ASSERT_EQ(tp_session_bind_result(session, 1, 0, next1, 8, &error), TP_OK) << error.message;
  x0[0] = 100, x0[1] = 200;
  EXPECT_EQ(step(), (Values{101, 201, 21, 31}));
  EXPECT_EQ(next0[1], 201);
  EXPECT_EQ(next1[1], 31);
  EXPECT_EQ(tp_session_local_result(session, 1, 0), next1);
  EXPECT_EQ(tp_session_local_result(session, 2, 0), nullptr);
  EXPECT_EQ(tp_session_local_result(session, 1, 1), nullptr);
  // Bound memory is fed by copies and stays where it is.
  ASSERT_EQ(tp_session_feed(session, 0, 1, &error), TP_OK) << error.message;
  EXPECT_EQ(step(), (Values{102, 202, 22, 32}));
  EXPECT_EQ(x0[0], 101);
  EXPECT_EQ(next0[0], 102);
  EXPECT_EQ(tp_session_bind_argument(session, 0, 1, x0, 16, &error), TP_INVALID_ARGUMENT);
  EXPECT_STREQ(error.message, "argument 1 (x): expected 8 bytes for the part of rank 0, found 16");
  EXPECT_EQ(tp_session_bind_argument(session, 0, 1, x0 + 1, 8, &error), TP_INVALID_ARGUMENT);
  EXPECT_STREQ(error.message, "argument 1 (x): expected memory aligned to 64 bytes");
  EXPECT_EQ(tp_session_bind_argument(session, 2, 1, x0, 8, &error), TP_INVALID_ARGUMENT);
  EXPECT_STREQ(error.message, "rank 2 does not run in this process");
  tp_session_close(session);
  session = nullptr;
  std::free(memory);
}

TEST_F(CApiTest, WrongSizesAndNumbers) {
  float x[8] = {};
  EXPECT_EQ(tp_session_write(session, 1, x, 12, &error), TP_INVALID_ARGUMENT);
  EXPECT_STREQ(error.message, "argument 1 (x): expected 16 bytes, found 12");
  EXPECT_EQ(tp_session_write(session, 2, x, 16, &error), TP_INVALID_ARGUMENT);
  EXPECT_STREQ(error.message, "there is no argument 2, expected less than 2");
  EXPECT_EQ(tp_session_read(session, 0, x, 32, &error), TP_INVALID_ARGUMENT);
  EXPECT_STREQ(error.message, "result 0: expected memory of 16 bytes, found 32");
  EXPECT_EQ(tp_session_read(session, 1, x, 16, &error), TP_INVALID_ARGUMENT);
  EXPECT_EQ(tp_session_write(session, 1, x, 12, nullptr), TP_INVALID_ARGUMENT);
}

TEST_F(CApiTest, ResultsBeforeAStep) {
  float x[4] = {};
  EXPECT_EQ(tp_session_read(session, 0, x, 16, &error), TP_INVALID_ARGUMENT);
  EXPECT_STREQ(error.message, "there are no results before the first step");
}

TEST_F(CApiTest, NullPointers) {
  float x[4] = {};
  int null = 0;
  auto isRefused = [&](tp_code code) {
    EXPECT_EQ(code, TP_INVALID_ARGUMENT) << "pointer " << null;
    EXPECT_STREQ(error.message, "expected a pointer, found null") << "pointer " << null;
    ++null;
  };
  isRefused(tp_executable_open(nullptr, &executable, &error));
  isRefused(tp_executable_open("x.tpx", nullptr, &error));
  isRefused(tp_executable_argument(executable, 0, nullptr, &error));
  isRefused(tp_session_create(executable, nullptr, nullptr, &error));
  isRefused(tp_session_create(nullptr, nullptr, &session, &error));
  isRefused(tp_session_write(session, 1, nullptr, 16, &error));
  isRefused(tp_session_load(session, nullptr, &error));
  isRefused(tp_session_read(session, 0, nullptr, 16, &error));
  isRefused(tp_session_read(nullptr, 0, x, 16, &error));
  isRefused(tp_session_step(nullptr, &error));
  isRefused(tp_session_save_checkpoint(session, nullptr, 1, 0, &error));
  isRefused(tp_backend_open(nullptr, nullptr, &error));
}

TEST_F(CApiTest, Files) {
  Folder folder;
  EXPECT_EQ(tp_session_load(session, (folder / "absent").c_str(), &error), TP_INVALID_FILE);
  int32_t control[2] = {addOne, 8};
  float x[4] = {4, 3, 2, 1};
  ASSERT_TRUE(
      writeSafetensors(folder / "in", {{"00000", {ElementType::i32, {2}, reinterpret_cast<const char *>(control), 8}},
                                       {"x", {ElementType::f32, {4}, reinterpret_cast<const char *>(x), 16}}})
          .ok());
  ASSERT_EQ(tp_session_load(session, (folder / "in").c_str(), &error), TP_OK) << error.message;
  EXPECT_EQ(step(), (Values{5, 4, 3, 2}));
}

TEST(CApiErrorTest, Executables) {
  tp_executable *executable = nullptr;
  tp_error error;
  EXPECT_EQ(tp_executable_open("/absent.tpx", &executable, &error), TP_INVALID_EXECUTABLE);
  EXPECT_EQ(error.code, TP_INVALID_EXECUTABLE);
  EXPECT_STREQ(error.message, "cannot read '/absent.tpx': No such file or directory");
  EXPECT_EQ(tp_executable_open_bytes("TPX", 3, &executable, &error), TP_INVALID_EXECUTABLE);
  EXPECT_STREQ(error.message, "executable is not a .tpx file");
  EXPECT_EQ(executable, nullptr);
  tp_backend *backend = nullptr;
  EXPECT_EQ(tp_backend_open("pigeons", &backend, &error), TP_INVALID_ARGUMENT);
  EXPECT_STREQ(error.message, "expected backend threads, mpi, nccl or loopback, found 'pigeons'");
}

TEST(CApiErrorTest, Memory) {
  json large = makeLoop();
  large["arena_bytes"] = int64_t(1) << 47;
  tp_executable *executable = openExecutable(large);
  tp_session *session = nullptr;
  tp_error error;
  EXPECT_EQ(tp_session_create(executable, nullptr, &session, &error), TP_OUT_OF_MEMORY);
  EXPECT_EQ(std::string(error.message).rfind("out of memory: 2 ranks need 140737488355352 bytes each", 0), 0u)
      << error.message;
  EXPECT_EQ(session, nullptr);
  tp_executable_close(executable);
}

TEST(CApiErrorTest, Steps) {
  tp_executable *executable = openExecutable(makeLoop());
  tp_session *session = nullptr;
  tp_error error;
  tp_session_options options = {0.3, 1, nullptr};
  ASSERT_EQ(tp_session_create(executable, &options, &session, &error), TP_OK) << error.message;
  int32_t control[2] = {rankOneGathers, 4};
  ASSERT_EQ(tp_session_write(session, 0, control, 8, &error), TP_OK);
  EXPECT_EQ(tp_session_step(session, &error), TP_FAILED);
  EXPECT_STREQ(error.message,
               "collectives differ: rank 0 calls all_reduce, rank 1 calls all_gather, as number 1 of group 0");
  EXPECT_EQ(tp_session_step(session, &error), TP_FAILED);
  tp_session_close(session);
  options.threads = -1;
  EXPECT_EQ(tp_session_create(executable, &options, &session, &error), TP_INVALID_ARGUMENT);
  tp_executable_close(executable);
}
