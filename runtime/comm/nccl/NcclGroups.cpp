//===- NcclGroups.cpp - NCCL's communicators for the groups of a mesh ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NcclGroups.h"
#include "tp/runtime/Clock.h"
#include <algorithm>
#include <cstring>
#include <numeric>
#include <sched.h>
#include <time.h>

using namespace tp::runtime;
using namespace tp::runtime::nccl;

/// An error of NCCL is often what a process that died looks like: so long the hub may say so.
static constexpr double kGraceSeconds = 0.4;
/// How long a rank that has done everything waits for the others to say so.
static constexpr double kCloseSeconds = 10;

static void sleepFor(double seconds) {
  timespec step{0, long(seconds * 1e9)};
  nanosleep(&step, nullptr);
}

NcclGroups::~NcclGroups() {
  if (!device.getContext().makeCurrent().ok())
    return;
  // A rank that ends in the middle, or after an error, waits for nobody.
  bool isWhole = failure.ok() && !rendezvous.hasFailed() && device.isIdle();
  if (isWhole)
    closeAll();
  abortAll();
}

/// Others may still read what this rank has sent: all finish together.
void NcclGroups::closeAll() {
#if NCCL_VERSION_CODE >= NCCL_VERSION(2, 19, 0)
  for (Registration &registration : registrations)
    ncclCommDeregister(registration.comm, registration.handle);
#endif
  deadlineSeconds = std::min(deadlineSeconds, kCloseSeconds);
  while (!comms.empty() && settle(ncclCommFinalize(comms.back()), comms.back(), "ncclCommFinalize").ok()) {
    ncclCommDestroy(comms.back());
    comms.pop_back();
  }
}

void NcclGroups::abortAll() {
  for (size_t i = comms.size(); i-- > 0;)
    ncclCommAbort(comms[i]);
  comms.clear();
  registrations.clear();
  for (NcclGroup &group : groups)
    group.comm = nullptr;
}

//===----------------------------------------------------------------------===//
// Errors
//===----------------------------------------------------------------------===//

Status NcclGroups::end(Status error) {
  if (failure.ok())
    failure = error;
  if (device.getContext().makeCurrent().ok())
    abortAll();
  return failure;
}

Status NcclGroups::check() {
  if (!failure.ok())
    return failure;
  return rendezvous.hasFailed() ? end(rendezvous.getError()) : Status();
}

Status NcclGroups::fail(const std::string &reason) { return failure.ok() ? end(rendezvous.fail(reason)) : failure; }

Status NcclGroups::explain(ncclResult_t result, const std::string &what) {
  for (double limit = now() + kGraceSeconds; now() < limit && !rendezvous.hasFailed();)
    sleepFor(1e-3);
  if (rendezvous.hasFailed())
    return check();
  return fail("rank " + std::to_string(rendezvous.getProcess()) + ": " + what +
              ": NCCL: " + ncclGetErrorString(result));
}

Status NcclGroups::checkAsync() {
  for (ncclComm_t comm : comms) {
    ncclResult_t state = ncclSuccess;
    ncclResult_t result = ncclCommGetAsyncError(comm, &state);
    if (result == ncclSuccess)
      result = state;
    if (result != ncclSuccess && result != ncclInProgress)
      return explain(result, "a collective");
  }
  return {};
}

Status NcclGroups::settle(ncclResult_t result, ncclComm_t comm, const char *what) {
  double limit = now() + deadlineSeconds;
  for (int64_t round = 0; result == ncclInProgress; ++round) {
    if (Status status = check(); !status.ok())
      return status;
    ncclResult_t asked = ncclCommGetAsyncError(comm, &result);
    if (asked != ncclSuccess)
      result = asked;
    if (result != ncclInProgress)
      break;
    if (now() > limit)
      return end(rendezvous.reportLate(deadlineSeconds));
    if (round > 100)
      sleepFor(50e-6);
    else if (round > 10)
      sched_yield();
  }
  return result == ncclSuccess ? Status() : explain(result, what);
}

//===----------------------------------------------------------------------===//
// Communicators
//===----------------------------------------------------------------------===//

static ncclConfig_t makeConfig() {
  ncclConfig_t config = NCCL_CONFIG_INITIALIZER;
  config.blocking = 0;
#if NCCL_VERSION_CODE >= NCCL_VERSION(2, 18, 0)
  config.splitShare = 1; // connections and buffers
#endif
  return config;
}

Status NcclGroups::makeRoot() {
  ncclUniqueId id;
  std::string bytes;
  if (rendezvous.getProcess() == 0) {
    if (ncclResult_t result = ncclGetUniqueId(&id); result != ncclSuccess)
      return explain(result, "ncclGetUniqueId");
    bytes.assign(reinterpret_cast<const char *>(&id), sizeof id);
  }
  if (Status status = rendezvous.broadcast(bytes); !status.ok())
    return check();
  if (bytes.size() != sizeof id)
    return fail("rank " + std::to_string(rendezvous.getProcess()) + ": the processes make different calls");
  std::memcpy(&id, bytes.data(), sizeof id);
  ncclConfig_t config = makeConfig();
  ncclComm_t comm = nullptr;
  ncclResult_t result =
      ncclCommInitRankConfig(&comm, int(rendezvous.getCount()), id, int(rendezvous.getProcess()), &config);
  if (comm)
    comms.push_back(comm);
  return settle(result, comm, "ncclCommInitRankConfig");
}

/// Every rank takes part, in the circle that it is in; circles are named by their lowest rank.
Status NcclGroups::split(NcclGroup &group) {
  ncclConfig_t config = makeConfig();
  // NCCL writes the pointer when it is ready, which may be after this rank has given up.
  ncclComm_t &comm = *pending.emplace_back(std::make_unique<ncclComm_t>(nullptr));
  int color = int(*std::min_element(group.members.begin(), group.members.end()));
  ncclResult_t result = ncclCommSplit(comms[0], color, int(group.position), &comm, &config);
  Status status = settle(result, comms[0], "ncclCommSplit");
  if (status.ok() && comm) {
    comms.push_back(comm);
    status = settle(ncclInProgress, comm, "ncclCommSplit");
  }
  group.comm = comm;
  return status;
}

Status NcclGroups::connect(const Manifest &manifest) {
  int64_t rank = rendezvous.getProcess();
  std::vector<std::vector<int64_t>> members;
  std::vector<int64_t> all(static_cast<size_t>(rendezvous.getCount()));
  std::iota(all.begin(), all.end(), 0);
  bool needsRoot = false;
  for (size_t number = 0; number < manifest.groups.size(); ++number) {
    NcclGroup group;
    group.members = manifest.getGroupMembers(int64_t(number), rank);
    group.position = std::find(group.members.begin(), group.members.end(), rank) - group.members.begin();
    needsRoot |= group.size() > 1;
    members.push_back(group.members);
    groups.push_back(std::move(group));
  }
  rendezvous.getJournal().setGroups(members);
  Status status = needsRoot ? makeRoot() : Status();
  // A group of all ranks in order is the root; equal groups share one. Which groups are
  // equal is the same on all ranks, by symmetry of the mesh.
  for (size_t number = 0; number < groups.size() && status.ok(); ++number) {
    NcclGroup &group = groups[number];
    if (group.size() == 1)
      continue;
    auto before = std::find_if(groups.begin(), groups.begin() + long(number),
                               [&](const NcclGroup &other) { return other.members == group.members; });
    if (group.members == all)
      group.comm = comms[0];
    else if (before != groups.begin() + long(number))
      group.comm = before->comm;
    else
      status = split(group);
  }
  return status;
}

void NcclGroups::registerMemory(ncclComm_t comm, const void *address) {
#if NCCL_VERSION_CODE >= NCCL_VERSION(2, 19, 0)
  auto allocation = device.findAllocation(address);
  if (!allocation || !registered.insert({comm, allocation->base}).second)
    return;
  // A gain where the network or NVLink has it, no error where not.
  void *handle = nullptr;
  if (ncclCommRegister(comm, allocation->base, size_t(allocation->bytes), &handle) == ncclSuccess && handle)
    registrations.push_back({comm, handle});
#endif
}
