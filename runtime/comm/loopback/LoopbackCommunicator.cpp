//===- LoopbackCommunicator.cpp - all ranks on one GPU ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../../device/cuda/Boxes.h"
#include "../threads/Circle.h"
#include "Loopback.h"
#include <algorithm>
#include <map>
#include <thread>

using namespace tp::runtime;
using namespace tp::runtime::cuda;
using namespace tp::runtime::threads;

namespace {

/// What a member's stream has reached: its operand is there; its part is done. Recorded
/// again only when all members have waited for the last time.
struct Events {
  CUevent ready = nullptr, done = nullptr;
};

struct Group {
  Circle *circle; // the team's
  size_t position;
  std::vector<Events> *events; // by position, likewise
};

/// What all ranks share.
struct Shared {
  Team team;
  std::vector<std::unique_ptr<std::vector<Events>>> events;
  std::shared_ptr<const Context> context;
  ~Shared() {
    if (!context || !context->makeCurrent().ok())
      return;
    for (auto &circle : events)
      for (Events &own : *circle)
        for (CUevent event : {own.ready, own.done})
          if (event)
            cuEventDestroy(event);
  }
};

class LoopbackCommunicator : public Communicator {
public:
  LoopbackCommunicator(std::shared_ptr<Shared> shared, CudaDevice &device, std::vector<Group> groups)
      : shared(std::move(shared)), device(device), groups(std::move(groups)) {}

  Status allReduce(int64_t group, Reduction reduction, ElementType type, int64_t count, const void *in,
                   void *out) override;
  Status allGather(int64_t group, int64_t outer, int64_t innerBytes, const void *in, void *out) override;
  Status reduceScatter(int64_t group, Reduction reduction, ElementType type, int64_t outer, int64_t inner,
                       const void *in, void *out) override;
  Status allToAll(int64_t group, int64_t elementBytes, const std::vector<int64_t> &shape, int64_t splitDim,
                  int64_t concatDim, const void *in, void *out) override;
  Status permute(int64_t group, const std::vector<std::pair<int64_t, int64_t>> &pairs, int64_t bytes, const void *in,
                 void *out) override;
  Status broadcast(int64_t group, int64_t root, int64_t bytes, const void *in, void *out) override;
  void abort(const std::string &reason) override { shared->team.abort(reason); }

private:
  Status fail(const std::string &reason) {
    shared->team.abort(reason);
    return Status::error(shared->team.getReason());
  }
  /// One collective: `enqueue(round, position, ranks)` adds this rank's part of the work, when all
  /// ranks' operands are there.
  using Enqueue = std::function<Status(const Round &round, int64_t position, int64_t ranks)>;
  Status run(int64_t group, const Round::Arguments &arguments, const Enqueue &enqueue);
  Status meet(Group &group, const Round::Arguments &arguments, const Enqueue &enqueue);
  /// Parts of all members' operands, or of this member's, to this member's result.
  Status gatherBox(const Round &round, int64_t ranks, int64_t part, const Box &box, void *out);

  std::shared_ptr<Shared> shared;
  CudaDevice &device;
  std::vector<Group> groups;
};

} // namespace

Status LoopbackCommunicator::run(int64_t group, const Round::Arguments &arguments, const Enqueue &enqueue) {
  if (shared->team.aborted.load(std::memory_order_acquire))
    return Status::error(shared->team.getReason());
  if (group < 0 || group >= int64_t(groups.size()))
    return fail(std::string(threads::getName(arguments.kind)) + ": group " + std::to_string(group) + " does not exist");
  Status status = device.begin();
  if (status.ok())
    status = meet(groups[size_t(group)], arguments, enqueue);
  return status.ok() ? status : fail(status.message());
}

Status LoopbackCommunicator::meet(Group &group, const Round::Arguments &arguments, const Enqueue &enqueue) {
  CUstream stream = device.getCuStream();
  Events &own = (*group.events)[group.position];
  auto waitForAll = [&](CUevent Events::*event) {
    Status status;
    for (Events &other : *group.events)
      if (status.ok() && &other != &own)
        status = check(cuStreamWaitEvent(stream, other.*event, 0), "cuStreamWaitEvent");
    return status;
  };
  Status status = check(cuEventRecord(own.ready, stream), "cuEventRecord");
  if (!status.ok())
    return status;
  {
    Round round(shared->team, *group.circle, group.position, arguments);
    status = round.getStatus();
    if (status.ok())
      status = waitForAll(&Events::ready);
    if (status.ok())
      status = enqueue(round, int64_t(group.position), int64_t(group.circle->size()));
    if (status.ok())
      status = check(cuEventRecord(own.done, stream), "cuEventRecord");
    if (!status.ok())
      shared->team.abort(status.message()); // before others find that this rank is through
  } // until all have enqueued theirs
  // No rank goes on to what may overwrite memory that others still read, or read what
  // they still write.
  return status.ok() ? waitForAll(&Events::done) : status;
}

Status LoopbackCommunicator::allReduce(int64_t group, Reduction reduction, ElementType type, int64_t count,
                                       const void *in, void *out) {
  Round::Arguments arguments{Kind::allReduce, {int64_t(reduction), int64_t(type), count}, {}, in, out};
  return run(group, arguments, [&](const Round &round, int64_t position, int64_t ranks) {
    if (std::string wrong = explainUndefined(threads::getName(Kind::allReduce), reduction, type); !wrong.empty())
      return Status::error(wrong);
    // Each reduces its part of all operands and writes it to all results: nobody else
    // touches that part of any of them, so that they may be the same memory.
    int64_t most = (count + ranks - 1) / ranks, begin = std::min(count, most * position),
            end = std::min(count, begin + most), offset = begin * getBytes(type);
    std::vector<const char *> terms;
    std::vector<char *> outs;
    for (size_t rank = 0; rank < size_t(ranks); ++rank) {
      terms.push_back(round.getIn(rank) + offset);
      outs.push_back(round.getOut(rank) + offset);
    }
    return enqueueReduction(device, reduction, type, {1, end - begin, 0, 0}, terms, outs);
  });
}

Status LoopbackCommunicator::reduceScatter(int64_t group, Reduction reduction, ElementType type, int64_t outer,
                                           int64_t inner, const void *in, void *out) {
  Round::Arguments arguments{Kind::reduceScatter, {int64_t(reduction), int64_t(type), outer, inner}, {}, in, out};
  return run(group, arguments, [&](const Round &round, int64_t position, int64_t ranks) {
    if (std::string wrong = explainUndefined(threads::getName(Kind::reduceScatter), reduction, type); !wrong.empty())
      return Status::error(wrong);
    std::vector<const char *> terms;
    for (size_t rank = 0; rank < size_t(ranks); ++rank)
      terms.push_back(round.getIn(rank) + position * inner * getBytes(type));
    return enqueueReduction(device, reduction, type, {outer, inner, ranks * inner, inner}, terms,
                            {static_cast<char *>(out)});
  });
}

Status LoopbackCommunicator::gatherBox(const Round &round, int64_t ranks, int64_t part, const Box &box, void *out) {
  Status status;
  for (int64_t rank = 0; rank < ranks && status.ok(); ++rank)
    status = copyBox(device, static_cast<char *>(out) + rank * box.outStep, box.outStrides,
                     round.getIn(size_t(rank)) + part * box.inStep, box.inStrides, box.counts);
  return status;
}

Status LoopbackCommunicator::allGather(int64_t group, int64_t outer, int64_t innerBytes, const void *in, void *out) {
  Round::Arguments arguments{Kind::allGather, {outer, innerBytes}, {}, in, out};
  return run(group, arguments, [&](const Round &round, int64_t position, int64_t ranks) {
    return gatherBox(round, ranks, position, makeGatherBox(ranks, outer, innerBytes), out);
  });
}

Status LoopbackCommunicator::allToAll(int64_t group, int64_t elementBytes, const std::vector<int64_t> &shape,
                                      int64_t splitDim, int64_t concatDim, const void *in, void *out) {
  Round::Arguments arguments{Kind::allToAll, {elementBytes, splitDim, concatDim}, shape, in, out};
  return run(group, arguments, [&](const Round &round, int64_t position, int64_t ranks) {
    int64_t dims = int64_t(shape.size());
    if (splitDim < 0 || splitDim >= dims || concatDim < 0 || concatDim >= dims || shape[size_t(splitDim)] % ranks)
      return Status::error("all_to_all: " + std::to_string(ranks) + " ranks do not divide dimension " +
                           std::to_string(splitDim) + " of an operand of " + std::to_string(dims) + " dimensions");
    return gatherBox(round, ranks, position, makeAllToAllBox(ranks, elementBytes, shape, splitDim, concatDim), out);
  });
}

Status LoopbackCommunicator::permute(int64_t group, const std::vector<std::pair<int64_t, int64_t>> &pairs,
                                     int64_t bytes, const void *in, void *out) {
  std::span<const int64_t> list(pairs.empty() ? nullptr : &pairs[0].first, 2 * pairs.size());
  Round::Arguments arguments{Kind::permute, {bytes}, list, in, out};
  return run(group, arguments, [&](const Round &round, int64_t position, int64_t ranks) {
    int64_t from = -1;
    for (auto [source, target] : pairs) {
      if (std::min(source, target) < 0 || std::max(source, target) >= ranks)
        return Status::error("collective_permute: the pair " + std::to_string(source) + ", " + std::to_string(target) +
                             " is outside a group of " + std::to_string(ranks));
      if (target == position)
        from = source;
    }
    return from < 0 ? device.clear(out, bytes) : device.copy(out, round.getIn(size_t(from)), bytes);
  });
}

Status LoopbackCommunicator::broadcast(int64_t group, int64_t root, int64_t bytes, const void *in, void *out) {
  Round::Arguments arguments{Kind::broadcast, {root, bytes}, {}, in, out};
  return run(group, arguments, [&](const Round &round, int64_t position, int64_t ranks) {
    if (root < 0 || root >= ranks)
      return Status::error("broadcast: root " + std::to_string(root) + " is outside a group of " +
                           std::to_string(ranks));
    if (root == position && in == out)
      return Status();
    return device.copy(out, root == position ? in : round.getIn(size_t(root)), bytes);
  });
}

std::vector<std::unique_ptr<Communicator>> loopback::makeCommunicators(const Manifest &manifest,
                                                                       const std::vector<CudaDevice *> &devices,
                                                                       double deadlineSeconds) {
  auto shared = std::make_shared<Shared>();
  int64_t ranks = manifest.getRankCount();
  shared->team.deadlineSeconds = deadlineSeconds;
  shared->team.crowded = ranks > int64_t(std::thread::hardware_concurrency());
  shared->team.places = std::make_unique<Team::Place[]>(size_t(ranks));
  shared->context = devices[0]->shareContext();
  bool isWhole = shared->context->makeCurrent().ok();
  std::vector<std::vector<Group>> groups(static_cast<size_t>(ranks));
  for (size_t number = 0; number < manifest.groups.size(); ++number)
    for (int64_t rank = 0; rank < ranks; ++rank) {
      std::vector<int64_t> members = manifest.getGroupMembers(int64_t(number), rank);
      if (*std::min_element(members.begin(), members.end()) != rank)
        continue; // the circle is made with its lowest rank
      Circle *circle = shared->team.circles.emplace_back(std::make_unique<Circle>(int64_t(number), members)).get();
      auto *events = shared->events.emplace_back(std::make_unique<std::vector<Events>>(members.size())).get();
      for (Events &own : *events)
        for (CUevent *event : {&own.ready, &own.done})
          isWhole &= cuEventCreate(event, CU_EVENT_DISABLE_TIMING) == CUDA_SUCCESS;
      for (size_t position = 0; position < members.size(); ++position)
        groups[size_t(members[position])].push_back({circle, position, events});
    }
  if (!isWhole)
    shared->team.abort("the GPU has no events left for the collectives of " + std::to_string(ranks) + " ranks");
  std::vector<std::unique_ptr<Communicator>> communicators;
  for (size_t rank = 0; rank < size_t(ranks); ++rank)
    communicators.push_back(std::make_unique<LoopbackCommunicator>(shared, *devices[rank], std::move(groups[rank])));
  return communicators;
}
