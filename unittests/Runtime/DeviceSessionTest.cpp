//===- DeviceSessionTest.cpp - sessions whose tensors are a device's ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Program.h"
#include "tp/runtime/Format.h"
#include "tp/runtime/Matmul.h"
#include "tp/runtime/OneProcess.h"
#include "tp/runtime/Session.h"
#include <cstring>
#include <gtest/gtest.h>

using namespace tp::runtime;
using nlohmann::json;

namespace {

/// Memory at addresses that no host has: who looks through one ends the process.
class FarDevice : public Device {
public:
  std::string getName() const override { return "far"; }
  Status allocate(int64_t bytes, void *&memory) override {
    blocks.push_back(std::make_unique<char[]>(size_t(bytes) + 1));
    memory = reinterpret_cast<void *>(uintptr_t(blocks.back().get()) | kFar);
    return {};
  }
  void release(void *) override {}
  Status write(void *device, const void *host, int64_t bytes) override {
    std::memcpy(toHost(device), host, size_t(bytes));
    return {};
  }
  Status read(void *host, const void *device, int64_t bytes) override {
    std::memcpy(host, toHost(device), size_t(bytes));
    return {};
  }
  Status copy(void *to, const void *from, int64_t bytes) override {
    std::memmove(toHost(to), toHost(from), size_t(bytes));
    return {};
  }
  Status clear(void *memory, int64_t bytes) override {
    std::memset(toHost(memory), 0, size_t(bytes));
    return {};
  }
  Status loadKernels(std::string_view, const std::vector<std::string> &) override { return {}; }
  Status launch(int64_t, const LaunchShape &, const uint64_t *, int64_t) override { return {}; }
  std::unique_ptr<Matmul> makeMatmul(const MatmulInfo &, Status &) override { return nullptr; }
  Status synchronize() override { return {}; }
  void setWatch(std::function<Status()>) override {}
  Status mark(int64_t) override { return {}; }
  Status getSeconds(int64_t, int64_t, double &seconds) override {
    seconds = 0;
    return {};
  }

private:
  static constexpr uintptr_t kFar = uintptr_t(1) << 62;
  static char *toHost(const void *device) { return reinterpret_cast<char *>(uintptr_t(device) & ~kFar); }
  std::vector<std::unique_ptr<char[]>> blocks;
};

class FarBackend : public OneProcessBackend {
public:
  Status makeDevices(const Manifest &manifest, std::vector<std::unique_ptr<Device>> &devices) override {
    for (int64_t rank = 0; rank < manifest.getRankCount(); ++rank)
      devices.push_back(std::make_unique<FarDevice>());
    return {};
  }
  std::vector<std::unique_ptr<Communicator>> makeCommunicators(const Manifest &manifest,
                                                               double deadlineSeconds) override {
    return makeThreadCommunicators(manifest, deadlineSeconds);
  }
};

} // namespace

// What checkpoints are made of and read into.
TEST(DeviceSessionTest, PartsOfArgumentsAreCopied) {
  json rows = json::array({json::array({axisDigit(0, 2, 4, 2)}), json::array()});
  json manifest = makeManifest({{"tp", 2}}, {4, 3}, {2, 3}, rows);
  manifest.update(
      {{"target", "cuda"}, {"kernels", json::array()}, {"convolutions", json::array()}, {"recordable", false}});
  std::string sections;
  format::appendSection(sections, "cpu", readProgram());
  format::appendSection(sections, "cuda", "kernels");
  Status status;
  auto executable = Executable::open(format::makeFile(manifest.dump(), sections), status);
  ASSERT_TRUE(executable) << status.message();
  FarBackend backend;
  SessionOptions options;
  options.backend = &backend;
  auto session = Session::create(*executable, options, status);
  ASSERT_TRUE(session) << status.message();

  std::vector<char> part;
  for (int64_t rank = 0; rank < 2; ++rank) {
    std::vector<float> own(6, float(rank + 1));
    status = session->writeArgumentPart(rank, 1, own.data(), 24);
    ASSERT_TRUE(status.ok()) << status.message();
  }
  for (int64_t rank = 0; rank < 2; ++rank) {
    status = session->readNextArgument(rank, 1, part);
    ASSERT_TRUE(status.ok()) << status.message();
    ASSERT_EQ(part.size(), 24u);
    float last;
    std::memcpy(&last, part.data() + 20, sizeof last);
    EXPECT_EQ(last, float(rank + 1));
  }

  // The caller's memory is the host's.
  alignas(64) float bound[6] = {7, 7, 7, 7, 7, 7};
  const float other[6] = {8, 8, 8, 8, 8, 8};
  status = session->bindArgument(0, 1, bound, 24);
  ASSERT_TRUE(status.ok()) << status.message();
  status = session->readNextArgument(0, 1, part);
  ASSERT_TRUE(status.ok()) << status.message();
  EXPECT_EQ(std::memcmp(part.data(), bound, 24), 0);
  status = session->writeArgumentPart(0, 1, other, 24);
  EXPECT_TRUE(status.ok()) << status.message();
  EXPECT_EQ(std::memcmp(bound, other, 24), 0);
}
