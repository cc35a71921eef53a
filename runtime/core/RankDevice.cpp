//===- RankDevice.cpp - a rank whose program runs on a device ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RankDevice.h"
#include <cstring>

using namespace tp::runtime;

Status tp::runtime::makeDevices(const Manifest &manifest, Backend &backend, size_t count,
                                std::vector<std::unique_ptr<Device>> &devices) {
  if (manifest.target == "cuda")
    return backend.makeDevices(manifest, devices);
  if (manifest.target == "emulated")
    while (devices.size() < count)
      devices.push_back(makeEmulatedDevice());
  return {};
}

Status tp::runtime::takeDeviceMemory(tp_rank &rank, const Manifest &manifest) {
  Device &device = *rank.device;
  auto take = [&](int64_t bytes, void *&memory) {
    Status status = device.allocate(bytes, memory);
    return status.ok() ? device.clear(memory, bytes) : status;
  };
  auto takeAll = [&](const std::vector<TensorInfo> &tensors, std::vector<void *> &pointers) {
    Status status;
    for (const TensorInfo &tensor : tensors)
      if (status.ok())
        status = take(tensor.getLocalBytes(), pointers.emplace_back());
    return status;
  };
  void *arena = nullptr;
  Status status = take(manifest.arenaBytes, arena);
  rank.arenaPointer = static_cast<char *>(arena);
  if (status.ok())
    status = takeAll(manifest.arguments, rank.argumentPointers);
  if (status.ok())
    status = takeAll(manifest.results, rank.resultPointers);
  rank.boundArguments.resize(manifest.arguments.size());
  rank.boundResults.resize(manifest.results.size());
  rank.readResults.resize(manifest.results.size());
  if (status.isOutOfMemory())
    return Status::outOfMemory("rank " + std::to_string(rank.index) + " needs " +
                               std::to_string(manifest.getBytesPerRank()) + " bytes on " + device.getName() + ": " +
                               status.message());
  return status;
}

void tp::runtime::prepareDevice(tp_rank &rank, const Executable &executable) {
  const Manifest &manifest = executable.getManifest();
  rank.noteOwn(rank.device->loadKernels(executable.getKernels(), manifest.kernels));
  for (const MatmulInfo &info : manifest.matmuls) {
    if (!rank.status.ok())
      return;
    Status status;
    rank.matmuls.push_back(rank.device->makeMatmul(info, status));
    rank.noteOwn(status);
  }
  for (const ConvolutionInfo &info : manifest.convolutions) {
    if (!rank.status.ok())
      return;
    Status status;
    rank.convolutions.push_back(rank.device->makeConvolution(info, status));
    rank.noteOwn(status);
  }
}

Status tp::runtime::fillArgument(tp_rank &rank, size_t number, int64_t bytes,
                                 const std::function<void(char *part)> &fill) {
  if (!rank.device || rank.boundArguments[number]) {
    fill(static_cast<char *>(rank.device ? rank.boundArguments[number] : rank.argumentPointers[number]));
    return {};
  }
  std::vector<char> part(static_cast<size_t>(bytes));
  fill(part.data());
  return rank.device->write(rank.argumentPointers[number], part.data(), bytes);
}

/// `own`: of the device, where there is one.
static Status copy(tp_rank &rank, const void *own, std::vector<char> &part) {
  if (part.empty())
    return {};
  if (rank.device)
    return rank.device->read(part.data(), own, int64_t(part.size()));
  std::memcpy(part.data(), own, part.size());
  return {};
}

Status tp::runtime::copyArgument(tp_rank &rank, size_t number, std::vector<char> &part) {
  const void *bound = rank.device ? rank.boundArguments[number] : nullptr;
  if (!bound)
    return copy(rank, rank.argumentPointers[number], part);
  part.assign(static_cast<const char *>(bound), static_cast<const char *>(bound) + part.size());
  return {};
}

Status tp::runtime::copyResult(tp_rank &rank, size_t number, std::vector<char> &part) {
  return copy(rank, rank.resultPointers[number], part);
}

Status tp::runtime::feedOnDevice(tp_rank &rank, size_t result, size_t argument, const Manifest &manifest) {
  int64_t bytes = manifest.results[result].getLocalBytes();
  if (void *bound = rank.boundArguments[argument]) // the step takes it from there
    return rank.device->read(bound, rank.resultPointers[result], bytes);
  std::swap(rank.resultPointers[result], rank.argumentPointers[argument]);
  return {};
}

/// Arguments and results change places from step to step, in turns: as many are kept.
static constexpr size_t kMostGraphs = 4;

/// The step, as far as the device has to do it: enqueued, or recorded and replayed. The
/// first step is never recorded: constants and libraries are made ready in it.
static void enqueueStep(tp_rank &rank, const Executable &executable) {
  const Manifest &manifest = executable.getManifest();
  auto call = [&] {
    executable.getMain()(&rank, rank.arenaPointer, rank.argumentPointers.data(), rank.resultPointers.data());
  };
  bool records = manifest.recordable && rank.hasStepped && !rank.timesDevice && rank.device->canCapture() &&
                 (manifest.collectives.empty() || rank.communicator->isRecordable());
  rank.hasStepped = true;
  if (!records)
    return call();
  std::vector<void *> key(rank.argumentPointers);
  key.insert(key.end(), rank.resultPointers.begin(), rank.resultPointers.end());
  for (auto &[addresses, graph] : rank.graphs)
    if (addresses == key)
      return rank.noteOwn(rank.device->replay(*graph));
  if (rank.graphs.size() == kMostGraphs)
    rank.graphs.erase(rank.graphs.begin());
  rank.noteOwn(rank.device->beginCapture());
  if (!rank.status.ok())
    return;
  call();
  Status status;
  std::unique_ptr<DeviceGraph> graph = rank.device->endCapture(status);
  rank.noteOwn(status);
  if (!rank.status.ok())
    return;
  rank.graphs.emplace_back(std::move(key), std::move(graph));
  rank.noteOwn(rank.device->replay(*rank.graphs.back().second));
}

/// The times of the ops of a step that is done.
static void takeTimes(tp_rank &rank, const Manifest &manifest) {
  for (size_t i = 0; i < rank.marked.size() && rank.status.ok(); ++i) {
    size_t op = size_t(rank.marked[i]);
    int64_t before = 2 * int64_t(i) + 1;
    double begin = 0, seconds = 0;
    Status status = rank.device->getSeconds(0, before, begin);
    if (status.ok())
      status = rank.device->getSeconds(before, before + 1, seconds);
    rank.noteOwn(status);
    if (!status.ok() || op >= rank.ops.size())
      break;
    rank.ops[op].seconds += seconds;
    ++rank.ops[op].calls;
    const std::string &kind = manifest.ops[op].kind;
    bool isStarted = kind == "started";
    if (rank.keepsEvents)
      rank.events.push_back({int64_t(op), begin, begin + seconds, isStarted});
    if (kind == "matmul")
      rank.times.matmul += seconds;
    if (kind == "collective" || isStarted)
      rank.times.communication += seconds;
    if (kind == "collective" || kind == "wait")
      rank.times.exposed += seconds;
  }
  rank.marked.clear();
}

void tp::runtime::stepOnDevice(tp_rank &rank, const Executable &executable) {
  const Manifest &manifest = executable.getManifest();
  for (auto &part : rank.readResults)
    part.clear();
  for (size_t i = 0; i < rank.boundArguments.size(); ++i)
    if (rank.boundArguments[i] && rank.status.ok())
      rank.noteOwn(
          rank.device->write(rank.argumentPointers[i], rank.boundArguments[i], manifest.arguments[i].getLocalBytes()));
  if (rank.timesDevice && rank.status.ok())
    rank.noteOwn(rank.device->mark(0));
  enqueueStep(rank, executable);
  if (rank.status.ok())
    rank.noteOwn(rank.device->synchronize());
  if (rank.timesDevice) {
    rank.times = {}; // what the host took to enqueue
    takeTimes(rank, manifest);
  }
  for (size_t i = 0; i < rank.boundResults.size(); ++i)
    if (rank.boundResults[i] && rank.status.ok())
      rank.noteOwn(
          rank.device->read(rank.boundResults[i], rank.resultPointers[i], manifest.results[i].getLocalBytes()));
}

const char *tp::runtime::readDeviceResult(tp_rank &rank, size_t number, int64_t bytes) {
  if (rank.boundResults[number])
    return static_cast<const char *>(rank.boundResults[number]);
  std::vector<char> &part = rank.readResults[number];
  if (part.empty()) {
    part.resize(size_t(bytes) + 1); // not empty, also without elements
    Status status = rank.device->read(part.data(), rank.resultPointers[number], bytes);
    if (!status.ok()) {
      rank.noteOwn(status);
      part.clear();
      return nullptr;
    }
  }
  return part.data();
}
