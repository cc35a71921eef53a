//===- MpiBackend.cpp - a rank per process, started by mpirun ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MpiCommunicator.h"
#include "tp/runtime/Backend.h"
#include <bit>
#include <cstdio>
#include <ctime>
#include <numeric>
#include <optional>

using namespace tp::runtime;
using namespace tp::runtime::mpi;

namespace {

/// How long a process whose error another one reports waits to be ended.
constexpr double kEndSeconds = 2;
/// As a collective is called in messages: a rank that has made all its steps.
constexpr const char *kEnd = "end_of_steps";

class MpiBackend : public Backend {
public:
  MpiBackend() {
    world.emplace();
    MPI_Comm host;
    MPI_Comm_split_type(MPI_COMM_WORLD, MPI_COMM_TYPE_SHARED, 0, MPI_INFO_NULL, &host);
    MPI_Comm_size(host, &processesOnHost);
    MPI_Comm_free(&host);
    all.resize(size_t(world->getSize()));
    std::iota(all.begin(), all.end(), 0);
  }
  ~MpiBackend() override {
    bool isWhole = !world->hasFailed();
    world.reset();
    if (isWhole)
      MPI_Finalize();
  }

  int64_t getProcess() const override { return world->getRank(); }
  int64_t getProcessCount() const override { return world->getSize(); }
  int64_t getRanksOnHost(size_t) const override { return processesOnHost; }

  Status getLocalRanks(const Manifest &manifest, std::vector<int64_t> &ranks) const override {
    int64_t count = manifest.getRankCount();
    if (count != getProcessCount())
      return Status::error("mesh " + getMeshText(manifest) + " has " + std::to_string(count) +
                           (count == 1 ? " rank" : " ranks") + ", but MPI has started " +
                           std::to_string(getProcessCount()) + (getProcessCount() == 1 ? " process" : " processes") +
                           ": expected mpirun -n " + std::to_string(count));
    ranks = {getProcess()};
    return {};
  }

  std::vector<std::unique_ptr<Communicator>> makeCommunicators(const Manifest &manifest,
                                                               double deadlineSeconds) override {
    std::vector<std::unique_ptr<Communicator>> communicators;
    communicators.push_back(makeCommunicator(*world, manifest, deadlineSeconds));
    return communicators;
  }

  Status gather(std::string_view mine, double deadlineSeconds,
                const std::function<void(int64_t, std::string_view)> &take) override {
    // A rank that is still at its collectives, or never reaches the end, is told
    // from the others as in any collective.
    int64_t own = int64_t(mine.size());
    std::vector<int64_t> sizes(all.size(), own);
    std::vector<Transfer> transfers;
    for (int64_t peer : all)
      if (peer != getProcess() && isRoot())
        transfers.push_back({int(peer), false, Span::bytes(&sizes[size_t(peer)], sizeof(int64_t))});
    if (!isRoot())
      transfers.push_back({0, true, Span::bytes(&own, sizeof own)});
    Call call{kEnd, {}};
    if (Status status = world->exchange(kEnd, &call, all, std::move(transfers), deadlineSeconds); !status.ok())
      return status;
    if (!isRoot()) {
      transfers.clear();
      transfers.push_back({0, true, Span::bytes(mine.data(), own)});
      return own ? world->exchange("results", nullptr, all, std::move(transfers), deadlineSeconds) : Status();
    }
    take(0, mine);
    std::string bytes;
    for (int64_t peer = 1; peer < getProcessCount(); ++peer) {
      bytes.resize(size_t(sizes[size_t(peer)]));
      transfers.clear();
      transfers.push_back({int(peer), false, Span::bytes(bytes.data(), int64_t(bytes.size()))});
      if (!bytes.empty())
        if (Status status = world->exchange("results", nullptr, all, std::move(transfers), deadlineSeconds);
            !status.ok())
          return status;
      take(peer, bytes);
    }
    return {};
  }

  Status broadcast(std::string &bytes) override {
    int64_t size = int64_t(bytes.size());
    if (Status status = spread(&size, sizeof size); !status.ok())
      return status;
    bytes.resize(size_t(size));
    return spread(bytes.data(), size);
  }

  bool claimError(const std::string &message) override {
    (void)world->fail(message);
    return world->isOrigin();
  }

  [[noreturn]] void terminate(int exitCode) override {
    std::fflush(nullptr);
    // The process that said what is wrong ends the others; for the case that it
    // cannot, they end themselves.
    timespec step{0, 10'000'000};
    for (double end = now() + kEndSeconds; !world->isOrigin() && now() < end;)
      nanosleep(&step, nullptr);
    MPI_Abort(MPI_COMM_WORLD, exitCode);
    std::_Exit(exitCode);
  }

private:
  /// Process 0's bytes to all, without a deadline, over a binomial tree: each process gets them
  /// from that without its lowest bit, and hands them to those with one lower bit more.
  Status spread(void *data, int64_t bytes) {
    int64_t own = getProcess(), count = getProcessCount(), lowest = own & -own;
    std::vector<Transfer> transfers;
    if (!isRoot())
      transfers.push_back({int(own - lowest), false, Span::bytes(data, bytes)});
    if (Status status = world->exchange("executable", nullptr, all, std::move(transfers), 0); !status.ok())
      return status;
    transfers.clear();
    // Those with the most to hand on first.
    for (int64_t bit = isRoot() ? int64_t(std::bit_floor(uint64_t(count - 1))) : lowest / 2; bit > 0; bit /= 2)
      if (own + bit < count)
        transfers.push_back({int(own + bit), true, Span::bytes(data, bytes)});
    return world->exchange("executable", nullptr, all, std::move(transfers), 0);
  }

  std::optional<World> world;
  std::vector<int64_t> all;
  int processesOnHost = 1;
};

} // namespace

extern "C" Backend *tp_make_mpi_backend(Status *status) {
  int initialized = 0, finalized = 0, provided = MPI_THREAD_SINGLE;
  MPI_Initialized(&initialized);
  MPI_Finalized(&finalized);
  if (initialized || finalized) {
    *status = Status::error("backend mpi: MPI is in use already, expected one backend per process");
    return nullptr;
  }
  // Steps run on the rank's own thread, never at once with others.
  if (MPI_Init_thread(nullptr, nullptr, MPI_THREAD_SERIALIZED, &provided) != MPI_SUCCESS ||
      provided < MPI_THREAD_SERIALIZED) {
    *status = Status::error("backend mpi: MPI cannot be used from the threads of a program");
    return nullptr;
  }
  return new MpiBackend;
}
