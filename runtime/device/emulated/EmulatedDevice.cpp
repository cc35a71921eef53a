//===- EmulatedDevice.cpp - kernels for GPUs on the CPU ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "EmulatedKernels.h"
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <map>

using namespace tp::runtime;

namespace {

constexpr size_t kAlignment = 256;

/// What the device has given out, so that what it is asked to touch can be checked: on a
/// GPU an address of the host would be an error.
class Allocations {
public:
  void *add(int64_t bytes) {
    size_t size = (size_t(std::max<int64_t>(bytes, 1)) + kAlignment - 1) / kAlignment * kAlignment;
    void *memory = std::aligned_alloc(kAlignment, size);
    if (memory)
      sizes[reinterpret_cast<uintptr_t>(memory)] = size;
    return memory;
  }
  void remove(void *memory) {
    if (sizes.erase(reinterpret_cast<uintptr_t>(memory)))
      std::free(memory);
  }
  bool contains(const void *memory, int64_t bytes) const {
    auto after = sizes.upper_bound(reinterpret_cast<uintptr_t>(memory));
    if (after == sizes.begin())
      return false;
    auto [begin, size] = *std::prev(after);
    return reinterpret_cast<uintptr_t>(memory) + size_t(bytes) <= begin + size;
  }
  ~Allocations() {
    for (auto [begin, size] : sizes)
      std::free(reinterpret_cast<void *>(begin));
  }

private:
  std::map<uintptr_t, size_t> sizes;
};

/// What was recorded.
struct EmulatedGraph : DeviceGraph {
  std::vector<std::function<Status()>> work;
};

/// Work in order: done at once, or recorded.
class Queue {
public:
  Status add(std::function<Status()> work) {
    if (!recording)
      return work();
    recording->work.push_back(std::move(work));
    return {};
  }
  std::unique_ptr<EmulatedGraph> recording;
};

/// Null is no operand.
Status checkOperands(const Allocations &allocations, std::initializer_list<const void *> operands) {
  for (const void *memory : operands)
    if (memory && !allocations.contains(memory, 1))
      return Status::error("a product of memory that is not the device's");
  return {};
}

class EmulatedMatmul : public Matmul {
public:
  EmulatedMatmul(std::unique_ptr<Matmul> product, const Allocations &allocations, Queue &queue)
      : product(std::move(product)), allocations(allocations), queue(queue) {}
  Status run(const void *a, const void *b, void *c, const void *bias, void *workspace) override {
    if (Status status = checkOperands(allocations, {a, b, c, bias, workspace}); !status.ok())
      return status;
    return queue.add([=, this] { return product->run(a, b, c, bias, workspace); });
  }

private:
  std::unique_ptr<Matmul> product;
  const Allocations &allocations;
  Queue &queue;
};

class EmulatedConvolution : public Convolution {
public:
  EmulatedConvolution(const ConvolutionInfo &info, const Allocations &allocations, Queue &queue)
      : convolution(makeReferenceConvolution(info)), allocations(allocations), queue(queue) {}
  Status run(const void *a, const void *b, void *c, void *workspace) override {
    if (Status status = checkOperands(allocations, {a, b, c, workspace}); !status.ok())
      return status;
    return queue.add([=, this] { return convolution->run(a, b, c, workspace); });
  }

private:
  std::unique_ptr<Convolution> convolution;
  const Allocations &allocations;
  Queue &queue;
};

class EmulatedDevice : public Device {
public:
  std::string getName() const override { return "emulated"; }
  bool isHostMemory() const override { return true; }

  Status allocate(int64_t bytes, void *&memory) override {
    if (Status status = refuseRecording("memory"); !status.ok())
      return status;
    memory = allocations.add(bytes);
    return memory ? Status() : Status::outOfMemory(std::to_string(bytes) + " bytes of the emulated device");
  }
  void release(void *memory) override { allocations.remove(memory); }
  Status write(void *device, const void *host, int64_t bytes) override {
    Status status = refuseRecording("a write");
    if (status.ok())
      status = check(device, bytes);
    if (status.ok())
      std::memcpy(device, host, size_t(bytes));
    return status;
  }
  Status read(void *host, const void *device, int64_t bytes) override {
    Status status = refuseRecording("a read");
    if (status.ok())
      status = check(device, bytes);
    if (status.ok())
      std::memcpy(host, device, size_t(bytes));
    return status;
  }
  Status copy(void *to, const void *from, int64_t bytes) override {
    Status status = check(to, bytes);
    if (status.ok())
      status = check(from, bytes);
    if (!status.ok())
      return status;
    return queue.add([=] { return std::memcpy(to, from, size_t(bytes)), Status(); });
  }
  Status clear(void *memory, int64_t bytes) override {
    Status status = check(memory, bytes);
    if (!status.ok())
      return status;
    return queue.add([=] { return std::memset(memory, 0, size_t(bytes)), Status(); });
  }

  Status loadKernels(std::string_view content, const std::vector<std::string> &names) override;
  Status launch(int64_t kernel, const LaunchShape &shape, const uint64_t *arguments, int64_t count) override;
  std::unique_ptr<Matmul> makeMatmul(const MatmulInfo &info, Status &) override {
    return std::make_unique<EmulatedMatmul>(makeOnednnMatmul(info), allocations, queue);
  }
  std::unique_ptr<Convolution> makeConvolution(const ConvolutionInfo &info, Status &) override {
    return std::make_unique<EmulatedConvolution>(info, allocations, queue);
  }
  Status synchronize() override { return {}; }
  void setWatch(std::function<Status()>) override {}

  bool canCapture() const override { return true; }
  Status beginCapture() override {
    queue.recording = std::make_unique<EmulatedGraph>();
    return {};
  }
  std::unique_ptr<DeviceGraph> endCapture(Status &) override { return std::move(queue.recording); }
  Status replay(DeviceGraph &graph) override {
    Status status;
    for (auto &work : static_cast<EmulatedGraph &>(graph).work)
      if (status.ok())
        status = work();
    return status;
  }

  Status mark(int64_t number) override {
    marks.resize(std::max(marks.size(), size_t(number) + 1));
    marks[size_t(number)] = std::chrono::steady_clock::now();
    return {};
  }
  Status getSeconds(int64_t from, int64_t to, double &seconds) override {
    if (size_t(std::max(from, to)) >= marks.size())
      return Status::error("a mark that was not made");
    seconds = std::chrono::duration<double>(marks[size_t(to)] - marks[size_t(from)]).count();
    return {};
  }

private:
  Status check(const void *memory, int64_t bytes) const {
    if (bytes == 0 || allocations.contains(memory, bytes))
      return {};
    return Status::error("the emulated device was asked for " + std::to_string(bytes) +
                         " bytes of memory that is not its own");
  }

  Status refuseRecording(const char *what) const {
    return queue.recording ? Status::error(std::string(what) + " within a step that is recorded") : Status();
  }

  Allocations allocations;
  Queue queue;
  EmulatedKernels library;
  std::vector<EmulatedKernels::Kernel> kernels;
  std::vector<std::chrono::steady_clock::time_point> marks;
};

} // namespace

Status EmulatedDevice::loadKernels(std::string_view content, const std::vector<std::string> &names) {
  Status status = library.load(content);
  for (const std::string &name : names)
    if (status.ok())
      status = library.find(name, kernels.emplace_back());
  return status;
}

Status EmulatedDevice::launch(int64_t number, const LaunchShape &shape, const uint64_t *arguments, int64_t count) {
  if (number < 0 || number >= int64_t(kernels.size()))
    return Status::error("kernel " + std::to_string(number) + " is not described");
  const EmulatedKernels::Kernel &kernel = kernels[size_t(number)];
  if (!queue.recording)
    return library.run(kernel, shape, arguments);
  return queue.add([this, &kernel, shape, words = std::vector<uint64_t>(arguments, arguments + count)] {
    return library.run(kernel, shape, words.data());
  });
}

std::unique_ptr<Device> tp::runtime::makeEmulatedDevice() { return std::make_unique<EmulatedDevice>(); }
