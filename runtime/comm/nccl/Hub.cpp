//===- Hub.cpp - the process that all others talk to ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Hub.h"
#include "tp/runtime/Clock.h"
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sstream>
#include <sys/socket.h>

using namespace tp::runtime;
using namespace tp::runtime::nccl;

/// How long processes have to answer an inquiry: their answering threads do nothing else.
static constexpr double kInquirySeconds = 0.3;
/// How long the hub stays for what has to be sent.
static constexpr double kFarewellSeconds = 2;
/// Digests that wait for others' of the same count, per circle.
static constexpr size_t kMostDigests = 4096;
/// A message cannot be larger: what claims to be is none of ours.
static constexpr uint64_t kMostBytes = uint64_t(1) << 40;

Hub::Hub(Socket listening, int64_t count, uint64_t job, double joinSeconds)
    : listener(std::move(listening)), count(count), job(job), joinSeconds(joinSeconds), start(now()) {
  int pair[2];
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) == 0) {
    waker[0] = Socket(pair[0]);
    waker[1] = Socket(pair[1]);
  }
  thread = std::thread([this] { loop(); });
}

Hub::~Hub() {
  ends = true;
  waker[1].sendAll("", 1);
  thread.join();
}

Hub::Peer *Hub::find(int64_t process) {
  for (auto &peer : peers)
    if (peer->process == process)
      return peer.get();
  return nullptr;
}

void Hub::loop() {
  std::vector<pollfd> polled;
  for (double end = 0;;) {
    bool hasOutput = false;
    polled = {{listener.get(), POLLIN, 0}, {waker[0].get(), POLLIN, 0}};
    for (auto &peer : peers) {
      hasOutput |= !peer->out.empty();
      polled.push_back({peer->socket.get(), short(POLLIN | (peer->out.empty() ? 0 : POLLOUT)), 0});
    }
    if (ends && end == 0)
      end = now() + kFarewellSeconds;
    // Process 0's own last message may not have been read: its farewell comes after it.
    Peer *own = find(0);
    bool isDone = !hasOutput && (!own || own->hasLeft);
    if (ends && (isDone || now() > end))
      return;
    poll(polled.data(), polled.size(), inquiry || !allCame || ends ? 20 : 1000);
    size_t known = peers.size();
    for (size_t i = 0; i < known; ++i) {
      Peer &peer = *peers[i];
      if (polled[i + 2].revents & POLLOUT) {
        ssize_t sent = ::send(peer.socket.get(), peer.out.data(), peer.out.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent > 0)
          peer.out.erase(0, size_t(sent));
      }
      if ((polled[i + 2].revents & (POLLIN | POLLHUP | POLLERR)) && !read(peer)) {
        lose(peer);
        peer.socket = Socket();
      }
    }
    std::erase_if(peers, [](auto &peer) { return !peer->socket; });
    if (polled[0].revents)
      accept();
    char byte;
    if (polled[1].revents)
      (void)!recv(waker[0].get(), &byte, 1, MSG_DONTWAIT);
    checkTimes();
  }
}

void Hub::accept() {
  int handle = accept4(listener.get(), nullptr, nullptr, SOCK_CLOEXEC), on = 1;
  if (handle < 0)
    return;
  setsockopt(handle, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  setsockopt(handle, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on);
  peers.push_back(std::make_unique<Peer>());
  peers.back()->socket = Socket(handle);
}

void Hub::send(Peer &peer, Message message, const std::string &bytes, int32_t number) {
  Header header{message, number, bytes.size()};
  peer.out.append(reinterpret_cast<const char *>(&header), sizeof header);
  peer.out += bytes;
}

void Hub::sendAll(Message message, const std::string &bytes, int32_t number) {
  for (auto &peer : peers)
    if (peer->process >= 0)
      send(*peer, message, bytes, number);
}

//===----------------------------------------------------------------------===//
// Messages
//===----------------------------------------------------------------------===//

bool Hub::read(Peer &peer) {
  char piece[1 << 16];
  ssize_t got = recv(peer.socket.get(), piece, sizeof piece, MSG_DONTWAIT);
  if (got == 0 || (got < 0 && errno != EAGAIN && errno != EINTR))
    return false;
  peer.in.append(piece, size_t(std::max<ssize_t>(got, 0)));
  size_t at = 0;
  Header header;
  while (peer.in.size() - at >= sizeof header) {
    std::memcpy(&header, peer.in.data() + at, sizeof header);
    // Who has not said who it is can only say that.
    if (header.bytes > kMostBytes ||
        (peer.process < 0 && (header.message != Message::hello || header.bytes != sizeof(Hello))))
      return false;
    if (peer.in.size() - at - sizeof header < header.bytes)
      break;
    std::string bytes = peer.in.substr(at + sizeof header, header.bytes);
    at += sizeof header + header.bytes;
    if (!take(peer, header.message, header.number, std::move(bytes)))
      return false;
  }
  peer.in.erase(0, at);
  return true;
}

bool Hub::greet(Peer &peer, const std::string &bytes) {
  Hello hello;
  std::memcpy(&hello, bytes.data(), sizeof hello);
  if (hello.magic != Hello().magic || hello.job != job)
    return false; // another run's, or another release's
  std::string wrong;
  if (hello.count != count)
    wrong = "process " + std::to_string(hello.process) + " expects " + std::to_string(hello.count) +
            " processes, process 0 expects " + std::to_string(count);
  else if (hello.process < 0 || hello.process >= count)
    wrong = "there is no process " + std::to_string(hello.process) + " of " + std::to_string(count);
  else if (find(hello.process) || allCame)
    wrong = "two processes say that they are number " + std::to_string(hello.process);
  if (!wrong.empty()) {
    send(peer, Message::refused, wrong);
    return true;
  }
  peer.process = hello.process;
  send(peer, Message::accepted, "");
  int64_t present = std::count_if(peers.begin(), peers.end(), [](auto &other) { return other->process >= 0; });
  if (failed)
    send(peer, Message::error, reason, int32_t(origin));
  else if (present == count) {
    allCame = true;
    sendAll(Message::welcome, "");
  }
  return true;
}

bool Hub::take(Peer &peer, Message message, int32_t, std::string bytes) {
  switch (message) {
  case Message::hello:
    return peer.process < 0 && greet(peer, bytes);
  case Message::gather:
    peer.gathers.push_back(std::move(bytes));
    handOnGathers();
    return true;
  case Message::broadcast:
    for (auto &other : peers)
      if (other->process > 0)
        send(*other, Message::broadcast, bytes);
    return true;
  case Message::fail:
    fail(peer.process, bytes);
    return true;
  case Message::digests:
    compare(peer.process, bytes);
    return true;
  case Message::late: {
    double deadline = 0;
    std::memcpy(&deadline, bytes.data(), std::min(bytes.size(), sizeof deadline));
    inquire(Cause::late, peer.process, deadline, "");
    return true;
  }
  case Message::journal:
    if (inquiry) {
      inquiry->journals[size_t(peer.process)] = unpackJournal(bytes);
      inquiry->answered[size_t(peer.process)] = true;
    }
    return true;
  case Message::bye:
    peer.hasLeft = true;
    return true;
  default:
    return false;
  }
}

/// One of each process, in order, to process 0.
void Hub::handOnGathers() {
  if (inquiry)
    return; // it ends in an error: nobody takes results for good
  std::vector<Peer *> all;
  for (int64_t process = 0; process < count; ++process) {
    Peer *peer = find(process);
    if (!peer || peer->gathers.empty())
      return;
    all.push_back(peer);
  }
  std::string sizes, bytes;
  for (Peer *peer : all) {
    uint64_t size = peer->gathers.front().size();
    sizes.append(reinterpret_cast<const char *>(&size), sizeof size);
    bytes += peer->gathers.front();
    peer->gathers.erase(peer->gathers.begin());
  }
  for (Peer *peer : all)
    send(*peer, Message::gathered, peer->process == 0 ? sizes + bytes : "");
}

//===----------------------------------------------------------------------===//
// Errors
//===----------------------------------------------------------------------===//

void Hub::fail(int64_t of, const std::string &why) {
  if (failed)
    return;
  failed = true;
  origin = of;
  reason = why;
  inquiry.reset();
  sendAll(Message::error, reason, int32_t(origin));
}

void Hub::lose(Peer &peer) {
  if (peer.process < 0 || peer.hasLeft || failed || ends)
    return;
  if (inquiry)
    inquiry->answered[size_t(peer.process)] = true;
  // Whatever was being asked, this is why.
  inquiry.reset();
  int64_t process = peer.process;
  peer.hasLeft = true;
  inquire(Cause::lost, process, 0, "");
}

void Hub::compare(int64_t process, const std::string &bytes) {
  Digest digest;
  for (size_t at = 0; at + sizeof digest <= bytes.size() && !failed; at += sizeof digest) {
    std::memcpy(&digest, bytes.data() + at, sizeof digest);
    while (!digests.empty() && std::get<0>(digests.begin()->first) + 2 < digest.epoch)
      digests.erase(digests.begin()); // nobody is that far behind
    auto &circle = digests[{digest.epoch, digest.group, digest.circle}];
    auto [place, isNew] = circle.try_emplace(digest.count, Known{digest.chain, process, 1});
    Known &known = place->second;
    if (isNew) {
      if (circle.size() > kMostDigests)
        circle.erase(circle.begin());
      continue;
    }
    if (known.chain != digest.chain)
      inquire(Cause::differs, process, 0,
              "collectives differ: rank " + std::to_string(std::min(known.process, process)) + " and rank " +
                  std::to_string(std::max(known.process, process)) + " called others, up to number " +
                  std::to_string(digest.count) + " of group " + std::to_string(digest.group));
    else if (++known.seen == digest.size)
      circle.erase(place);
  }
}

void Hub::inquire(Cause cause, int64_t process, double deadlineSeconds, std::string fallback) {
  if (inquiry || failed)
    return;
  inquiry = Inquiry{cause,
                    process,
                    deadlineSeconds,
                    std::move(fallback),
                    now() + kInquirySeconds,
                    std::vector<std::optional<JournalView>>(size_t(count)),
                    std::vector<bool>(size_t(count))};
  for (auto &peer : peers)
    if (peer->process >= 0 && !peer->hasLeft)
      send(*peer, Message::inquire, "");
}

/// All have answered, or had time to.
void Hub::conclude() {
  Inquiry asked = std::move(*inquiry);
  inquiry.reset();
  std::string sentence;
  if (asked.cause == Cause::lost) {
    sentence = "rank " + std::to_string(asked.process) + ": its process has ended" +
               explainLoss(asked.journals, asked.process);
    return fail(0, sentence);
  }
  sentence = explainDifference(asked.journals);
  if (sentence.empty())
    sentence = asked.cause == Cause::differs ? asked.fallback : explainAbsence(asked.journals, asked.deadlineSeconds);
  fail(asked.process, sentence);
}

void Hub::checkTimes() {
  if (!allCame && !failed && now() - start > joinSeconds) {
    std::ostringstream text;
    int64_t absent = 0;
    while (find(absent))
      ++absent;
    text << "rank " << absent << " did not come to the rendezvous within " << joinSeconds << " s";
    fail(0, text.str());
  }
  if (!inquiry)
    return;
  bool isWhole = true;
  for (auto &peer : peers)
    if (peer->process >= 0 && !peer->hasLeft)
      isWhole &= inquiry->answered[size_t(peer->process)];
  if (isWhole || now() > inquiry->end)
    conclude();
}
