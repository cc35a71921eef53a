//===- NcclHub.cpp - where the ranks of the double of NCCL meet ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NcclHub.h"
#include "../../../runtime/comm/nccl/Socket.h"
#include "tp/runtime/Communicator.h"
#include <algorithm>
#include <cmath>
#include <cstring>
#include <deque>
#include <map>
#include <nccl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>

using namespace fake;
using namespace tp::runtime;
using nccl::receiveAll;
using nccl::sendAll;

/// In Linux's abstract namespace: no file remains.
static std::pair<sockaddr_un, socklen_t> makeAddress(const std::string &name) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  std::memcpy(address.sun_path + 1, name.data(), name.size());
  return {address, socklen_t(offsetof(sockaddr_un, sun_path) + 1 + name.size())};
}

int fake::connectHub(const std::string &name) {
  int handle = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  auto [address, size] = makeAddress(name);
  if (connect(handle, reinterpret_cast<sockaddr *>(&address), size) == 0)
    return handle;
  close(handle);
  return -1;
}

namespace {

using Bytes = std::vector<char>;

struct Pending {
  Request request;
  std::vector<Part> parts; // sends, then receives
  Bytes data;
};
struct Member {
  int socket = -1;
  bool isWaiting = false, isGone = false;
  Pending pending;
  int64_t untaken = 0;         // of its sends
  std::vector<bool> received;  // of its receives
  std::vector<Bytes> arrivals; // likewise
};
struct Message {
  int32_t source;
  Bytes data;
};
struct Group {
  std::vector<Member> members;
  std::map<std::pair<int, int>, std::deque<Bytes>> messages; // by source and target
  bool isBroken = false;
};

size_t getWidth(int32_t type) {
  constexpr size_t widths[] = {1, 1, 4, 4, 8, 8, 2, 4, 8, 2, 1, 1};
  return widths[type];
}

ElementType getElementType(int32_t type) {
  constexpr ElementType types[] = {ElementType::i8,  ElementType::ui8,  ElementType::i32, ElementType::ui32,
                                   ElementType::i64, ElementType::ui64, ElementType::f16, ElementType::f32,
                                   ElementType::f64, ElementType::bf16};
  return types[type];
}

/// As NCCL may: not in the order of the ranks, rounded after each of them, and with a
/// maximum that loses NaN.
Bytes reduceAll(const Request &request, std::vector<Bytes> terms) {
  Bytes result = terms.back();
  int64_t count = int64_t(result.size() / getWidth(request.type));
  constexpr Reduction reductions[] = {Reduction::add, Reduction::mul, Reduction::max, Reduction::min};
  for (size_t term = terms.size() - 1; term-- > 0;) {
    if (request.type == ncclFloat32 && request.operation >= ncclMax) {
      for (int64_t i = 0; i < count; ++i) {
        float *at = reinterpret_cast<float *>(result.data()) + i,
              other = reinterpret_cast<float *>(terms[term].data())[i];
        *at = request.operation == ncclMax ? std::fmax(*at, other) : std::fmin(*at, other);
      }
      continue;
    }
    Bytes before = result;
    reduceTerms(reductions[request.operation], getElementType(request.type), count,
                std::vector<const char *>{before.data(), terms[term].data()}, result.data());
  }
  return result;
}

class Hub {
public:
  Hub(int listener) : listener(listener) {}
  void run();

private:
  bool take(int socket); // false: closed
  void finish(int32_t id);
  void finishCollective(Group &group);
  void finishSplit(Group &group);
  void exchange(Group &group);
  static void answer(Member &member, const Bytes &data, int32_t result = 0) {
    member.isWaiting = false;
    Answer header{result, int64_t(data.size())};
    sendAll(member.socket, &header, sizeof header);
    sendAll(member.socket, data.data(), data.size());
  }

  int listener;
  std::map<int32_t, Group> groups;
  std::map<int, std::pair<int32_t, int32_t>> owners; // communicator and rank, by socket
  int32_t nextCommunicator = 1;
};

} // namespace

void Hub::run() {
  std::vector<pollfd> polled{{listener, POLLIN, 0}};
  bool hadMembers = false;
  while (!hadMembers || polled.size() > 1) {
    if (poll(polled.data(), polled.size(), 1000) < 0)
      continue;
    std::vector<int> closed;
    for (size_t i = 1; i < polled.size(); ++i)
      if (polled[i].revents && !take(polled[i].fd))
        closed.push_back(polled[i].fd);
    for (int socket : closed) {
      close(socket);
      polled.erase(std::find_if(polled.begin(), polled.end(), [&](auto &entry) { return entry.fd == socket; }));
    }
    if (polled[0].revents) {
      polled.push_back({accept4(listener, nullptr, nullptr, SOCK_CLOEXEC), POLLIN, 0});
      hadMembers = true;
    }
  }
  close(listener);
}

bool Hub::take(int socket) {
  Request request;
  auto owner = owners.find(socket);
  if (!receiveAll(socket, &request, sizeof request)) {
    if (owner != owners.end() && !groups[owner->second.first].members[size_t(owner->second.second)].isGone) {
      // Without a goodbye: its process died. The others are told.
      Group &group = groups[owner->second.first];
      group.isBroken = true;
      for (Member &member : group.members)
        if (member.isWaiting && member.socket != socket)
          answer(member, {}, ncclRemoteError);
      group.members[size_t(owner->second.second)].isGone = true;
      group.members[size_t(owner->second.second)].isWaiting = false;
    }
    owners.erase(socket);
    return false;
  }
  if (request.call == Call::hello) {
    Group &group = groups[request.communicator];
    group.members.resize(size_t(request.size));
    group.members[size_t(request.rank)].socket = socket;
    owners[socket] = {request.communicator, request.rank};
    owner = owners.find(socket);
  }
  auto [id, rank] = owner->second;
  Group &group = groups[id];
  Member &member = group.members[size_t(rank)];
  if (request.call == Call::goodbye) {
    member.isGone = true;
    return true;
  }
  Pending &pending = member.pending;
  pending = {request, std::vector<Part>(size_t(request.sends + request.receives)), Bytes(size_t(request.bytes))};
  if (!receiveAll(socket, pending.parts.data(), pending.parts.size() * sizeof(Part)) ||
      !receiveAll(socket, pending.data.data(), pending.data.size()))
    return true;
  member.isWaiting = true;
  if (group.isBroken) {
    answer(member, {}, ncclRemoteError);
    return true;
  }
  if (request.call == Call::exchange) {
    size_t at = 0;
    for (int32_t i = 0; i < request.sends; ++i) {
      auto begin = pending.data.begin() + long(at);
      group.messages[{rank, pending.parts[size_t(i)].peer}].emplace_back(begin, begin + pending.parts[size_t(i)].bytes);
      at += size_t(pending.parts[size_t(i)].bytes);
    }
    member.untaken = request.sends;
    member.received.assign(size_t(request.receives), false);
    member.arrivals.assign(size_t(request.receives), {});
  }
  finish(id);
  return true;
}

/// Ranks that differ wait for ever, as NCCL's do.
void Hub::finish(int32_t id) {
  Group &group = groups[id];
  exchange(group);
  const Request *first = nullptr;
  for (Member &member : group.members) {
    if (!member.isWaiting || member.pending.request.call == Call::exchange)
      return;
    const Request &own = member.pending.request;
    if (!first)
      first = &own;
    bool isSame = own.call == first->call && own.type == first->type && own.operation == first->operation &&
                  own.root == first->root &&
                  (own.bytes == first->bytes || own.call == Call::broadcast || own.call == Call::hello);
    if (!isSame)
      return;
  }
  if (first->call == Call::split)
    return finishSplit(group);
  if (first->call == Call::hello) {
    for (Member &member : group.members)
      answer(member, {});
    return;
  }
  finishCollective(group);
}

void Hub::exchange(Group &group) {
  for (bool isMoving = true; isMoving;) {
    isMoving = false;
    for (size_t rank = 0; rank < group.members.size(); ++rank) {
      Member &member = group.members[rank];
      if (!member.isWaiting || member.pending.request.call != Call::exchange)
        continue;
      const Request &request = member.pending.request;
      for (size_t i = 0; i < size_t(request.receives); ++i) {
        const Part &part = member.pending.parts[size_t(request.sends) + i];
        auto &messages = group.messages[{part.peer, int(rank)}];
        if (member.received[i] || messages.empty() || int64_t(messages.front().size()) != part.bytes)
          continue;
        member.arrivals[i] = std::move(messages.front());
        messages.pop_front();
        member.received[i] = true;
        --group.members[size_t(part.peer)].untaken;
        isMoving = true;
      }
    }
  }
  for (Member &member : group.members) {
    if (!member.isWaiting || member.pending.request.call != Call::exchange || member.untaken ||
        std::count(member.received.begin(), member.received.end(), false))
      continue;
    Bytes all;
    for (const Bytes &arrival : member.arrivals)
      all.insert(all.end(), arrival.begin(), arrival.end());
    answer(member, all);
  }
}

void Hub::finishSplit(Group &group) {
  std::map<int32_t, std::vector<std::pair<int32_t, Member *>>> colors;
  for (Member &member : group.members)
    if (int32_t color = member.pending.request.color; color >= 0)
      colors[color].push_back({member.pending.request.key, &member});
    else
      answer(member, {});
  for (auto &[color, members] : colors) {
    std::stable_sort(members.begin(), members.end(), [](auto &a, auto &b) { return a.first < b.first; });
    int32_t triple[] = {nextCommunicator++, 0, int32_t(members.size())};
    for (auto &[key, member] : members) {
      const char *bytes = reinterpret_cast<const char *>(triple);
      answer(*member, Bytes(bytes, bytes + sizeof triple));
      ++triple[1];
    }
  }
}

void Hub::finishCollective(Group &group) {
  std::vector<Bytes> operands;
  for (Member &member : group.members)
    operands.push_back(member.pending.data);
  Request request = group.members[0].pending.request;
  Bytes all;
  if (request.call == Call::allReduce || request.call == Call::reduceScatter)
    all = reduceAll(request, operands);
  else if (request.call == Call::allGather)
    for (const Bytes &operand : operands)
      all.insert(all.end(), operand.begin(), operand.end());
  else
    all = operands[size_t(request.root)];
  size_t part = all.size() / operands.size();
  for (size_t rank = 0; rank < group.members.size(); ++rank) {
    auto begin = all.begin() + long(rank * part);
    answer(group.members[rank], request.call == Call::reduceScatter ? Bytes(begin, begin + long(part)) : all);
  }
}

void fake::startHub(const std::string &name) {
  int listener = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  auto [address, size] = makeAddress(name);
  if (bind(listener, reinterpret_cast<sockaddr *>(&address), size) || listen(listener, 1024))
    return;
  std::thread([listener] { Hub(listener).run(); }).detach();
}
