//===- World.cpp - messages between the processes of MPI_COMM_WORLD ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "World.h"
#include <algorithm>
#include <cstdio>
#include <cstring>
#include <sched.h>
#include <sstream>
#include <time.h>

using namespace tp::runtime;
using namespace tp::runtime::mpi;

enum Tag { tagHeader = 1, tagData = 2, tagNotice = 3 };

/// How long processes that fail at the same time wait for each other's notices, and how long
/// one that has waited in vain waits for those of others that do.
static constexpr double kGraceSeconds = 0.1, kLateGraceSeconds = 0.4;

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

/// MPI counts in int.
static constexpr int64_t kLargestPiece = int64_t(1) << 30;

void Span::own(MPI_Datatype made) {
  MPI_Type_commit(&made);
  type = made;
  count = 1;
  owned = true;
}

/// A type of so many bytes; the caller frees it.
static MPI_Datatype makeBytes(int64_t count) {
  MPI_Datatype piece, pieces;
  if (count <= kLargestPiece) {
    MPI_Type_contiguous(int(count), MPI_BYTE, &piece);
    return piece;
  }
  MPI_Type_contiguous(int(kLargestPiece), MPI_BYTE, &piece);
  int lengths[2] = {int(count / kLargestPiece), int(count % kLargestPiece)};
  MPI_Aint offsets[2] = {0, MPI_Aint(count / kLargestPiece * kLargestPiece)};
  MPI_Datatype types[2] = {piece, MPI_BYTE};
  MPI_Type_create_struct(2, lengths, offsets, types, &pieces);
  MPI_Type_free(&piece);
  return pieces;
}

Span Span::bytes(const void *data, int64_t count) {
  Span span(data);
  if (count <= kLargestPiece)
    span.count = int(count);
  else
    span.own(makeBytes(count));
  return span;
}

Span Span::strided(const void *data, int64_t elementBytes, const std::vector<int64_t> &counts,
                   const std::vector<int64_t> &strides) {
  Span span(data);
  MPI_Datatype type = makeBytes(elementBytes);
  for (size_t dim = counts.size(); dim-- > 0;) {
    // A count that is too large for MPI would be more than 2^31 rows.
    MPI_Datatype rows;
    MPI_Type_create_hvector(int(counts[dim]), 1, MPI_Aint(strides[dim]), type, &rows);
    MPI_Type_free(&type);
    type = rows;
  }
  span.own(type);
  return span;
}

//===----------------------------------------------------------------------===//
// Errors
//===----------------------------------------------------------------------===//

World::World() {
  MPI_Comm_dup(MPI_COMM_WORLD, &comm);
  MPI_Comm_set_errhandler(comm, MPI_ERRORS_RETURN);
  MPI_Comm_rank(comm, &rank);
  MPI_Comm_size(comm, &size);
  postNotice();
}

World::~World() {
  if (hasFailed())
    return; // messages are under way that nobody will take
  MPI_Cancel(&noticeRequest);
  MPI_Wait(&noticeRequest, MPI_STATUS_IGNORE);
  MPI_Comm_free(&comm);
}

void World::postNotice() {
  MPI_Irecv(&incoming, sizeof incoming, MPI_BYTE, MPI_ANY_SOURCE, tagNotice, comm, &noticeRequest);
}

/// Whether it counts before the error that holds.
bool World::adopt(int64_t from, int64_t fromCalls, const char *text) {
  if (hasFailed() && std::pair(fromCalls, from) >= std::pair(originCalls, origin))
    return false;
  origin = from;
  originCalls = fromCalls;
  reason.assign(text, strnlen(text, sizeof incoming.text - 1));
  return true;
}

void World::poll() {
  int arrived = 1;
  while (MPI_Test(&noticeRequest, &arrived, MPI_STATUS_IGNORE) == MPI_SUCCESS && arrived) {
    adopt(incoming.origin, incoming.calls, incoming.text);
    postNotice();
  }
}

static void sleepFor(double seconds) {
  timespec time{time_t(seconds), long((seconds - double(time_t(seconds))) * 1e9)};
  nanosleep(&time, nullptr);
}

Status World::fail(const std::string &why) {
  std::lock_guard lock(mutex);
  return failLocked(why);
}

Status World::failLocked(const std::string &why, int64_t ownCalls) {
  poll();
  // An error of its own does not follow one that holds: it is told no more.
  if ((hasFailed() && ownCalls == kOwnError) || !adopt(rank, ownCalls, why.c_str()))
    return Status::error(reason);
  outgoing = {rank, ownCalls, {}};
  std::memcpy(outgoing.text, reason.data(), reason.size());
  for (int peer = 0; peer < size; ++peer) {
    MPI_Request request;
    if (peer != rank && MPI_Isend(&outgoing, sizeof outgoing, MPI_BYTE, peer, tagNotice, comm, &request) == MPI_SUCCESS)
      MPI_Request_free(&request);
  }
  if (size > 1)
    for (double end = now() + (ownCalls == kOwnError ? kGraceSeconds : kLateGraceSeconds); now() < end; sleepFor(0.001))
      poll();
  return Status::error(reason);
}

//===----------------------------------------------------------------------===//
// Exchanges
//===----------------------------------------------------------------------===//

namespace {
/// A call in few bytes, to be compared.
struct Header {
  char kind[32];
  uint64_t arguments; // a hash
  bool operator==(const Header &other) const {
    return std::memcmp(kind, other.kind, sizeof kind) == 0 && arguments == other.arguments;
  }
};

Header makeHeader(const Call &call) {
  Header header{};
  std::snprintf(header.kind, sizeof header.kind, "%s", call.kind.c_str());
  header.arguments = call.arguments.size();
  for (int64_t argument : call.arguments) {
    header.arguments = (header.arguments ^ uint64_t(argument)) + 0x9e3779b97f4a7c15;
    header.arguments = (header.arguments ^ (header.arguments >> 30)) * 0xbf58476d1ce4e5b9;
    header.arguments ^= header.arguments >> 27;
  }
  return header;
}

/// First busy, then giving the core away for many times as long as a sleep takes (two that wait
/// for each other would else go on to sleep in turns), then asleep in short steps.
class Backoff {
public:
  void pause() {
    ++rounds;
    if (rounds > 2048)
      sleepFor(20e-6);
    else if (rounds > 64)
      sched_yield();
  }
  void reset() { rounds = 0; }
  /// Every few rounds, and after a round in which others had the core for long: they may have it
  /// in the next ones, too.
  bool isPollTime() {
    double time = now();
    if (rounds % 16 && time < polled + kLongSeconds)
      return false;
    polled = time;
    return true;
  }

private:
  static constexpr double kLongSeconds = 1e-3;
  int rounds = 0;
  double polled = now();
};
} // namespace

/// As "BEFORE number 6 of group 0".
static std::string getText(const char *before, Place place) {
  return place.group < 0
             ? ""
             : before + ("number " + std::to_string(place.number)) + " of group " + std::to_string(place.group);
}

/// Of this process and the first member whose header is known and another. Not of two others: a
/// header may be of a collective of another group, and then it is this process that is not where
/// the others are.
static std::string explainDifference(const Call &call, int rank, const std::vector<int64_t> &members,
                                     const std::vector<Header> &headers, const std::vector<bool> &known) {
  auto own = size_t(std::find(members.begin(), members.end(), rank) - members.begin());
  size_t other = 0;
  while (!known[other] || headers[other] == headers[own])
    ++other;
  auto [first, second] = std::minmax(own, other);
  return "collectives differ: rank " + std::to_string(members[first]) + " calls " + headers[first].kind + ", rank " +
         std::to_string(members[second]) + " calls " + headers[second].kind +
         (std::strcmp(headers[first].kind, headers[second].kind) == 0 ? " with other arguments" : "") +
         getText(", as ", call.place);
}

static std::string explainMpi(const std::string &what, int code) {
  char text[MPI_MAX_ERROR_STRING];
  int length = 0;
  MPI_Error_string(code, text, &length);
  return what + ": MPI: " + std::string(text, size_t(length));
}

/// Ends what is received, and, where a process that has died sent it, waits no longer than a
/// moment. What is sent is read only.
static void cancel(std::vector<MPI_Request> &requests, const std::vector<bool> &receives) {
  for (size_t i = 0; i < requests.size(); ++i)
    if (receives[i] && requests[i] != MPI_REQUEST_NULL)
      MPI_Cancel(&requests[i]);
  double end = now() + kGraceSeconds;
  for (size_t i = 0; i < requests.size(); ++i)
    for (int done = 0; receives[i] && !done && now() < end;)
      if (MPI_Test(&requests[i], &done, MPI_STATUS_IGNORE) != MPI_SUCCESS)
        break;
}

Status World::exchange(const char *what, const Call *call, const std::vector<int64_t> &members,
                       std::vector<Transfer> transfers, double deadlineSeconds) {
  std::unique_lock lock(mutex);
  if (hasFailed())
    return Status::error(reason);
  if (call) {
    ++calls;
    place = call->place;
  }
  std::vector<MPI_Request> requests;
  std::vector<int> peers; // of each request
  std::vector<bool> receives;
  auto post = [&](int peer, bool sends, Tag tag, void *data, int count, MPI_Datatype type) {
    MPI_Request request;
    int code = sends ? MPI_Isend(data, count, type, peer, tag, comm, &request)
                     : MPI_Irecv(data, count, type, peer, tag, comm, &request);
    requests.push_back(request);
    peers.push_back(peer);
    receives.push_back(!sends);
    return code;
  };

  // Headers and data are sent at once. Data is received from those whose headers agree: what
  // else arrives may be larger than the memory for it, and Open MPI does not always mind.
  std::vector<Header> headers(members.size());
  std::vector<bool> known(members.size());
  std::vector<size_t> memberOf; // of the first requests, which receive headers
  Header own = call ? makeHeader(*call) : Header();
  int code = MPI_SUCCESS;
  auto postTransfers = [&](auto which) {
    for (Transfer &transfer : transfers)
      if (which(transfer))
        code = std::max(code, post(transfer.peer, transfer.sends, tagData, transfer.span.data, transfer.span.count,
                                   transfer.span.type));
  };
  for (size_t member = 0; call && member < members.size(); ++member) {
    if (members[member] == rank) {
      headers[member] = own;
      known[member] = true;
      continue;
    }
    memberOf.push_back(member);
    code = std::max(code, post(int(members[member]), false, tagHeader, &headers[member], sizeof(Header), MPI_BYTE));
  }
  for (size_t member : memberOf)
    code = std::max(code, post(int(members[member]), true, tagHeader, &own, sizeof(Header), MPI_BYTE));
  postTransfers([&](const Transfer &transfer) { return transfer.sends || !call; });
  size_t total = 2 * memberOf.size() + transfers.size();
  std::vector<int> places(total);
  std::vector<MPI_Status> statuses(total);
  // No memory of this call is written any more once it has failed.
  auto fail = [&](const std::string &why, int64_t ownCalls = kOwnError) {
    Status status = failLocked(why, ownCalls);
    cancel(requests, receives);
    return status;
  };
  if (code != MPI_SUCCESS)
    return fail(explainMpi(what, code));

  size_t left = total, headersLeft = memberOf.size();
  Backoff backoff;
  double since = 0, graceEnd = 0;
  while (left) {
    int done = 0;
    int result = MPI_Testsome(int(requests.size()), requests.data(), &done, places.data(), statuses.data());
    for (int i = 0; i < (done == MPI_UNDEFINED ? 0 : done); ++i) {
      size_t request = size_t(places[size_t(i)]);
      int error = result == MPI_ERR_IN_STATUS ? statuses[size_t(i)].MPI_ERROR : result;
      if (error != MPI_SUCCESS && error != MPI_ERR_PENDING)
        code = error;
      if (request < memberOf.size()) {
        --headersLeft;
        size_t member = memberOf[request];
        known[member] = true;
        if (headers[member] == own)
          postTransfers([&](const Transfer &transfer) { return !transfer.sends && transfer.peer == members[member]; });
        else if (graceEnd == 0)
          graceEnd = now() + kGraceSeconds; // for the headers of others: the first that differs is named
      }
      --left;
    }
    if (result != MPI_SUCCESS && result != MPI_ERR_IN_STATUS)
      code = result;
    if (graceEnd > 0 && (headersLeft == 0 || now() > graceEnd))
      return fail(explainDifference(*call, rank, members, headers, known));
    if (code != MPI_SUCCESS && headersLeft == 0)
      return fail(explainMpi(what, code));
    if (done != MPI_UNDEFINED && done > 0) {
      backoff.reset();
      since = 0;
      continue;
    }
    lock.unlock();
    backoff.pause();
    lock.lock();
    if (!backoff.isPollTime())
      continue;
    poll();
    // Where another process has waited in vain for longer, this one may know what for.
    bool isLate = hasFailed() && originCalls > calls;
    if (hasFailed() && !isLate) {
      cancel(requests, receives);
      return Status::error(reason);
    }
    if (since == 0)
      since = now();
    isLate |= deadlineSeconds > 0 && now() - since > deadlineSeconds;
    if (!isLate)
      continue;
    std::ostringstream text; // prints 0.5 as 0.5 and 300 as 300
    size_t late = 0;
    while (late < requests.size() && requests[late] == MPI_REQUEST_NULL)
      ++late;
    text << what << ": rank " << peers[late]
         << (late < memberOf.size() ? " did not arrive"
             : receives[late]       ? " did not send its part"
                                    : " did not take its part")
         << " within the deadline of " << deadlineSeconds << " s; rank " << rank << " waited for it"
         << getText(" in ", place);
    return fail(text.str(), calls);
  }
  return {};
}
