//===- OnDevices.cpp - the suite on backends of GPUs ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OnDevices.h"
#include <atomic>
#include <cstring>
#include <latch>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace tp::runtime;
using namespace tp::runtime::conformance;

namespace {

class HostCommunicator : public Communicator {
public:
  HostCommunicator(Communicator &inner, Device &device, const Manifest &manifest, int64_t rank, Mode mode)
      : inner(inner), device(device), mode(mode) {
    for (size_t group = 0; group < manifest.groups.size(); ++group)
      sizes.push_back(int64_t(manifest.getGroupMembers(int64_t(group), rank).size()));
  }
  ~HostCommunicator() override {
    device.release(places[0].memory);
    device.release(places[1].memory);
  }

  Status allReduce(int64_t group, Reduction reduction, ElementType type, int64_t count, const void *in,
                   void *out) override {
    int64_t bytes = count * getBytes(type);
    return run(in, bytes, out, bytes, getBytes(type),
               [&](const void *from, void *to) { return inner.allReduce(group, reduction, type, count, from, to); });
  }
  Status allGather(int64_t group, int64_t outer, int64_t innerBytes, const void *in, void *out) override {
    int64_t bytes = outer * innerBytes;
    return run(in, bytes, out, bytes * sizeOf(group), 1,
               [&](const void *from, void *to) { return inner.allGather(group, outer, innerBytes, from, to); });
  }
  Status reduceScatter(int64_t group, Reduction reduction, ElementType type, int64_t outer, int64_t count,
                       const void *in, void *out) override {
    int64_t bytes = outer * count * getBytes(type);
    return run(in, bytes * sizeOf(group), out, bytes, getBytes(type), [&](const void *from, void *to) {
      return inner.reduceScatter(group, reduction, type, outer, count, from, to);
    });
  }
  Status allToAll(int64_t group, int64_t elementBytes, const std::vector<int64_t> &shape, int64_t splitDim,
                  int64_t concatDim, const void *in, void *out) override {
    int64_t bytes = elementBytes;
    for (int64_t size : shape)
      bytes *= size;
    return run(in, bytes, out, bytes, 1, [&](const void *from, void *to) {
      return inner.allToAll(group, elementBytes, shape, splitDim, concatDim, from, to);
    });
  }
  Status permute(int64_t group, const std::vector<std::pair<int64_t, int64_t>> &pairs, int64_t bytes, const void *in,
                 void *out) override {
    return run(in, bytes, out, bytes, 1,
               [&](const void *from, void *to) { return inner.permute(group, pairs, bytes, from, to); });
  }
  Status broadcast(int64_t group, int64_t root, int64_t bytes, const void *in, void *out) override {
    return run(in, bytes, out, bytes, 1,
               [&](const void *from, void *to) { return inner.broadcast(group, root, bytes, from, to); });
  }
  void abort(const std::string &reason) override { inner.abort(reason); }

private:
  static constexpr int64_t kGuard = 256;
  struct Place {
    void *memory = nullptr;
    int64_t bytes = 0;
  };
  int64_t sizeOf(int64_t group) const { return group >= 0 && group < int64_t(sizes.size()) ? sizes[size_t(group)] : 1; }

  Status reserve(Place &place, int64_t bytes) {
    if (place.bytes >= bytes)
      return {};
    device.release(place.memory);
    place.bytes = bytes;
    return device.allocate(bytes, place.memory);
  }

  template <typename Call>
  Status run(const void *in, int64_t inBytes, void *out, int64_t outBytes, int64_t width, Call call) {
    // Where data lies differs by call, aligned to elements.
    int64_t offset = kGuard + number++ % 3 * width;
    std::vector<char> image(size_t(offset + outBytes + kGuard), 'g');
    Status status = reserve(places[0], offset + inBytes + kGuard);
    if (status.ok())
      status = reserve(places[1], int64_t(image.size()));
    if (!status.ok())
      return status;
    char *from = static_cast<char *>(places[0].memory) + offset, *to = static_cast<char *>(places[1].memory) + offset;
    if (in == out)
      to = from;
    status = device.write(to - offset, image.data(), int64_t(image.size()));
    if (status.ok())
      status = device.write(from, in, inBytes);
    if (status.ok())
      status = mode == Mode::started ? device.start(0, [&] { return call(from, to); }) : call(from, to);
    if (status.ok() && mode == Mode::started)
      status = device.await(0);
    if (status.ok())
      status = device.read(image.data(), to - offset, int64_t(image.size()));
    if (!status.ok())
      return status;
    for (size_t i = 0; i < image.size(); ++i)
      if ((int64_t(i) < offset || int64_t(i) >= offset + outBytes) && image[i] != 'g')
        return Status::error("wrote beyond the result on the device");
    if (outBytes)
      std::memcpy(out, image.data() + offset, size_t(outBytes));
    return status;
  }

  Communicator &inner;
  Device &device;
  Mode mode;
  std::vector<int64_t> sizes; // of groups
  Place places[2];
  int64_t number = 0;
};

} // namespace

std::unique_ptr<Communicator> conformance::makeHostCommunicator(Communicator &communicator, Device &device,
                                                                const Manifest &manifest, int64_t rank, Mode mode) {
  return std::make_unique<HostCommunicator>(communicator, device, manifest, rank, mode);
}

std::vector<Status> conformance::onLoopback(const std::function<std::unique_ptr<runtime::Backend>(Status &)> &make,
                                            const Manifest &manifest, double deadlineSeconds, const RankBody &body,
                                            Mode mode) {
  Status status;
  std::unique_ptr<runtime::Backend> backend = make(status);
  std::vector<std::unique_ptr<Device>> devices;
  if (backend)
    status = backend->makeDevices(manifest, devices);
  size_t ranks = size_t(manifest.getRankCount());
  std::vector<Status> statuses(ranks, status);
  if (!status.ok())
    return statuses;
  auto communicators = backend->makeCommunicators(manifest, deadlineSeconds);
  std::vector<std::unique_ptr<Communicator>> hosts;
  for (size_t rank = 0; rank < ranks; ++rank)
    hosts.push_back(makeHostCommunicator(*communicators[rank], *devices[rank], manifest, int64_t(rank), mode));
  std::vector<std::thread> threads;
  for (size_t rank = 0; rank < ranks; ++rank)
    threads.emplace_back([&, rank] { statuses[rank] = body(int64_t(rank), *hosts[rank]); });
  for (std::thread &thread : threads)
    thread.join();
  return statuses;
}

Meeting conformance::makeMeeting() {
  static std::atomic<uint64_t> number{0};
  int handle = socket(AF_INET6, SOCK_STREAM, 0);
  sockaddr_in6 address{};
  address.sin6_family = AF_INET6;
  socklen_t size = sizeof address;
  if (handle >= 0) {
    (void)!bind(handle, reinterpret_cast<sockaddr *>(&address), size);
    getsockname(handle, reinterpret_cast<sockaddr *>(&address), &size);
    close(handle);
  }
  int port = ntohs(address.sin6_port);
  return {"localhost", port && port < 65500 ? port : 29500, uint64_t(getpid()) << 32 | ++number};
}

std::vector<Status> conformance::onProcesses(const MakeProcess &make, const Manifest &manifest, double deadlineSeconds,
                                             const RankBody &body, Mode mode) {
  int64_t ranks = manifest.getRankCount();
  Meeting meeting = makeMeeting();
  std::vector<Status> statuses(static_cast<size_t>(ranks));
  // A process that has ended its program still answers until all have.
  std::latch ended(ranks);
  auto runProcess = [&](int64_t rank) {
    Launch launch{rank, ranks, rank, ranks, "test"};
    Status &status = statuses[size_t(rank)];
    std::unique_ptr<runtime::Backend> backend = make(launch, meeting, status);
    std::vector<std::unique_ptr<Device>> devices;
    if (backend)
      status = backend->makeDevices(manifest, devices);
    if (!status.ok())
      return ended.arrive_and_wait();
    auto communicators = backend->makeCommunicators(manifest, deadlineSeconds);
    auto host = makeHostCommunicator(*communicators[0], *devices[0], manifest, rank, mode);
    status = body(rank, *host);
    if (status.ok())
      status = backend->gather("", deadlineSeconds, [](int64_t, std::string_view) {});
    ended.arrive_and_wait();
    host.reset();
    communicators.clear();
  };
  std::vector<std::thread> threads;
  for (int64_t rank = 0; rank < ranks; ++rank)
    threads.emplace_back(runProcess, rank);
  for (std::thread &thread : threads)
    thread.join();
  return statuses;
}
