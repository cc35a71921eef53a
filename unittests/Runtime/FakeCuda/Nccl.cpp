//===- Nccl.cpp - NCCL's functions over a socket ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Fake.h"
#include "NcclHub.h"
#include "../../../runtime/comm/nccl/Socket.h"
#include <algorithm>
#include <atomic>
#include <cstring>
#include <mutex>
#include <nccl.h>
#include <random>
#include <sys/socket.h>
#include <unistd.h>

using namespace fake;
using tp::runtime::nccl::receiveAll;
using tp::runtime::nccl::sendAll;

namespace {
/// What outlives the handle: work in streams refers to it.
struct Connection {
  std::string hub;
  std::atomic<int> socket{-1};
  std::atomic<bool> isAborted{false};
  int rank = 0, size = 0;
  std::atomic<int> result{ncclInProgress};
  std::atomic<int> polls{0}; // that will still say ncclInProgress, so that callers have to poll
  std::mutex sending;        // a request is whole before the next: who aborts does not wait for the stream

  void fail(int error) {
    if (!isAborted)
      result = error;
  }
  bool send(const Request &request, const std::vector<Part> &parts = {}, const std::vector<char> &data = {}) {
    std::lock_guard lock(sending);
    return !isAborted && sendAll(socket, &request, sizeof request) &&
           sendAll(socket, parts.data(), parts.size() * sizeof(Part)) && sendAll(socket, data.data(), data.size());
  }
  /// Sends a request and waits for the answer; empty after a failure or an abort.
  std::vector<char> ask(const Request &request, const std::vector<Part> &parts, const std::vector<char> &data) {
    Answer answer;
    std::vector<char> bytes;
    if (!send(request, parts, data) || !receiveAll(socket, &answer, sizeof answer)) {
      fail(ncclSystemError);
      return {};
    }
    bytes.resize(size_t(answer.bytes));
    if (!receiveAll(socket, bytes.data(), bytes.size()))
      fail(ncclSystemError);
    if (answer.result)
      fail(answer.result);
    return bytes;
  }
  bool hello(int communicator) {
    Request request{Call::hello};
    request.communicator = communicator;
    request.rank = rank;
    request.size = size;
    socket = connectHub(hub);
    ask(request, {}, {});
    return result == ncclInProgress && !isAborted;
  }
  ~Connection() {
    if (socket >= 0)
      close(socket);
  }
};

struct Transfer {
  ncclComm *comm;
  fake::Stream *stream;
  bool sends;
  int peer;
  char *data;
  size_t bytes;
};
} // namespace

struct ncclComm {
  std::shared_ptr<Connection> connection = std::make_shared<Connection>();
  std::thread starting;
};

static thread_local int groupDepth;
static thread_local std::vector<Transfer> transfers;
std::atomic<int> fakeNcclRegistrations{0};

static size_t widthOf(ncclDataType_t type) {
  constexpr size_t widths[] = {1, 1, 4, 4, 8, 8, 2, 4, 8, 2, 1, 1};
  return widths[type];
}

/// As a communicator that does not block: the caller has to poll.
static ncclResult_t enqueued(ncclComm_t comm) {
  comm->connection->polls = 2;
  return ncclInProgress;
}

//===----------------------------------------------------------------------===//
// Communicators
//===----------------------------------------------------------------------===//

ncclResult_t ncclGetUniqueId(ncclUniqueId *id) {
  std::random_device random;
  std::memset(id, 0, sizeof *id);
  std::string name =
      "fake-nccl-" + std::to_string(getpid()) + "-" + std::to_string(random()) + std::to_string(random());
  std::memcpy(id->internal, name.data(), name.size());
  startHub(name);
  return ncclSuccess;
}

ncclResult_t ncclCommInitRankConfig(ncclComm_t *comm, int size, ncclUniqueId id, int rank, ncclConfig_t *config) {
  if (config->blocking != 0)
    return ncclInvalidUsage;
  *comm = new ncclComm;
  auto connection = (*comm)->connection;
  connection->hub = id.internal;
  connection->rank = rank;
  connection->size = size;
  (*comm)->starting = std::thread([connection] {
    if (connection->hello(0))
      connection->result = ncclSuccess;
  });
  return ncclInProgress;
}

ncclResult_t ncclCommSplit(ncclComm_t parent, int color, int key, ncclComm_t *comm, ncclConfig_t *config) {
  *comm = nullptr;
  if ((config && config->blocking != 0) || parent->connection->result != ncclSuccess)
    return ncclInvalidUsage;
  if (parent->starting.joinable())
    parent->starting.join();
  Request request{Call::split};
  request.color = color;
  request.key = key;
  if (color >= 0)
    *comm = new ncclComm;
  std::shared_ptr<Connection> child = color < 0 ? nullptr : (*comm)->connection;
  parent->connection->result = ncclInProgress;
  parent->starting = std::thread([request, from = parent->connection, child] {
    std::vector<char> answer = from->ask(request, {}, {});
    if (child && answer.size() == 3 * sizeof(int32_t)) {
      int32_t triple[3];
      std::memcpy(triple, answer.data(), sizeof triple);
      child->hub = from->hub;
      child->rank = triple[1];
      child->size = triple[2];
      if (child->hello(triple[0]))
        child->result = ncclSuccess;
    }
    int expected = ncclInProgress;
    from->result.compare_exchange_strong(expected, ncclSuccess);
  });
  return ncclInProgress;
}

static ncclResult_t leave(ncclComm_t comm, bool aborts) {
  std::shared_ptr<Connection> connection = comm->connection;
  Request request{Call::goodbye};
  if (connection->socket >= 0)
    connection->send(request);
  if (aborts) {
    connection->isAborted = true;
    if (connection->socket >= 0)
      shutdown(connection->socket, SHUT_RDWR);
  }
  if (comm->starting.joinable())
    comm->starting.join();
  delete comm;
  return ncclSuccess;
}
ncclResult_t ncclCommFinalize(ncclComm_t) { return ncclSuccess; }
ncclResult_t ncclCommDestroy(ncclComm_t comm) { return leave(comm, false); }
ncclResult_t ncclCommAbort(ncclComm_t comm) { return leave(comm, true); }

ncclResult_t ncclCommGetAsyncError(ncclComm_t comm, ncclResult_t *result) {
  *result = ncclResult_t(comm->connection->result.load());
  if (*result == ncclSuccess && comm->connection->polls.fetch_sub(1) > 0)
    *result = ncclInProgress;
  return ncclSuccess;
}

const char *ncclGetErrorString(ncclResult_t result) {
  return result == ncclRemoteError ? "remote process exited or there was a network error" : "an error of the double";
}
const char *ncclGetLastError(ncclComm_t) { return ""; }
ncclResult_t ncclCommRegister(const ncclComm_t, void *, size_t, void **handle) {
  ++fakeNcclRegistrations;
  *handle = &fakeNcclRegistrations;
  return ncclSuccess;
}
ncclResult_t ncclCommDeregister(const ncclComm_t, void *) {
  --fakeNcclRegistrations;
  return ncclSuccess;
}

//===----------------------------------------------------------------------===//
// Collectives
//===----------------------------------------------------------------------===//

static ncclResult_t enqueueCall(ncclComm_t comm, cudaStream_t stream, Request request, const void *in, size_t inBytes,
                                void *out) {
  request.bytes = int64_t(inBytes);
  streamOf(stream).enqueue([=, connection = comm->connection] {
    const char *from = static_cast<const char *>(in);
    std::vector<char> result = connection->ask(request, {}, std::vector<char>(from, from + inBytes));
    std::copy(result.begin(), result.end(), static_cast<char *>(out));
  });
  return enqueued(comm);
}

ncclResult_t ncclAllReduce(const void *in, void *out, size_t count, ncclDataType_t type, ncclRedOp_t operation,
                           ncclComm_t comm, cudaStream_t stream) {
  return enqueueCall(comm, stream, {Call::allReduce, type, operation}, in, count * widthOf(type), out);
}
ncclResult_t ncclReduceScatter(const void *in, void *out, size_t count, ncclDataType_t type, ncclRedOp_t operation,
                               ncclComm_t comm, cudaStream_t stream) {
  size_t bytes = count * size_t(comm->connection->size) * widthOf(type);
  return enqueueCall(comm, stream, {Call::reduceScatter, type, operation}, in, bytes, out);
}
ncclResult_t ncclAllGather(const void *in, void *out, size_t count, ncclDataType_t type, ncclComm_t comm,
                           cudaStream_t stream) {
  return enqueueCall(comm, stream, {Call::allGather, type}, in, count * widthOf(type), out);
}
ncclResult_t ncclBroadcast(const void *in, void *out, size_t count, ncclDataType_t type, int root, ncclComm_t comm,
                           cudaStream_t stream) {
  bool isRoot = comm->connection->rank == root;
  return enqueueCall(comm, stream, {Call::broadcast, type, int32_t(count), root}, in,
                     isRoot ? count * widthOf(type) : 0, out);
}

ncclResult_t ncclSend(const void *data, size_t count, ncclDataType_t type, int peer, ncclComm_t comm,
                      cudaStream_t stream) {
  if (!groupDepth)
    return ncclInvalidUsage;
  char *bytes = const_cast<char *>(static_cast<const char *>(data));
  transfers.push_back({comm, &streamOf(stream), true, peer, bytes, count * widthOf(type)});
  return ncclSuccess;
}
ncclResult_t ncclRecv(void *data, size_t count, ncclDataType_t type, int peer, ncclComm_t comm, cudaStream_t stream) {
  if (!groupDepth)
    return ncclInvalidUsage;
  transfers.push_back({comm, &streamOf(stream), false, peer, static_cast<char *>(data), count * widthOf(type)});
  return ncclSuccess;
}

ncclResult_t ncclGroupStart() {
  ++groupDepth;
  return ncclSuccess;
}
ncclResult_t ncclGroupEnd() {
  if (--groupDepth || transfers.empty())
    return ncclSuccess;
  std::vector<Transfer> all = std::move(transfers);
  transfers.clear();
  std::stable_partition(all.begin(), all.end(), [](const Transfer &transfer) { return transfer.sends; });
  ncclComm_t comm = all[0].comm;
  all[0].stream->enqueue([all, connection = comm->connection] {
    Request request{Call::exchange};
    std::vector<Part> parts;
    std::vector<char> data;
    for (const Transfer &transfer : all) {
      parts.push_back({transfer.peer, int64_t(transfer.bytes)});
      ++(transfer.sends ? request.sends : request.receives);
      if (transfer.sends)
        data.insert(data.end(), transfer.data, transfer.data + transfer.bytes);
    }
    request.bytes = int64_t(data.size());
    std::vector<char> result = connection->ask(request, parts, data);
    size_t at = 0;
    for (const Transfer &transfer : all)
      if (!transfer.sends && at + transfer.bytes <= result.size()) {
        std::memcpy(transfer.data, result.data() + at, transfer.bytes);
        at += transfer.bytes;
      }
  });
  return enqueued(comm);
}
