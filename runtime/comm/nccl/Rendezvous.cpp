//===- Rendezvous.cpp - a process among those that run a mesh together ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rendezvous.h"
#include <chrono>
#include <cstring>
#include <sstream>

using namespace tp::runtime;
using namespace tp::runtime::nccl;

using Clock = std::chrono::steady_clock;

/// Ports after the one that is named, where that is another program's: torchrun's own
/// store, above all.
static constexpr int kPorts = 8;
/// Between an inquiry and its answer, at most.
static constexpr double kAnswerSeconds = 0.8;

static std::chrono::duration<double> secondsOf(double seconds) { return std::chrono::duration<double>(seconds); }

std::unique_ptr<Rendezvous> Rendezvous::join(const Launch &launch, const Meeting &meeting, double seconds,
                                             Status &status) {
  std::unique_ptr<Rendezvous> rendezvous(new Rendezvous(launch));
  Meeting found = meeting;
  if (launch.process == 0) {
    Socket listening;
    for (int next = 0; next < kPorts && !listening; ++next) {
      found.port = meeting.port ? meeting.port + next : 0;
      listening = listenOn(found.port);
    }
    if (!listening) {
      status = Status::error("no port from " + std::to_string(meeting.port) + " to " +
                             std::to_string(meeting.port + kPorts - 1) + " is free; MASTER_PORT chooses another one");
      return nullptr;
    }
    rendezvous->hub = std::make_unique<Hub>(std::move(listening), launch.count, meeting.job, seconds);
    found.host = "localhost";
  }
  status = rendezvous->connect(found, seconds);
  return status.ok() ? std::move(rendezvous) : nullptr;
}

Status Rendezvous::connect(const Meeting &meeting, double seconds) {
  Clock::time_point end = Clock::now() + std::chrono::duration_cast<Clock::duration>(secondsOf(seconds));
  constexpr int kLongestPause = 200; // milliseconds
  int pause = 1;
  for (int next = 0; !socket; next = (next + 1) % kPorts) {
    int port = meeting.port + (hub ? 0 : next);
    if (Clock::now() > end) {
      std::ostringstream text;
      text << "rank " << launch.process << ": process 0 was not found at " << meeting.host << ", port " << meeting.port
           << ", within " << seconds << " s";
      return Status::error(text.str());
    }
    Socket attempt = connectTo(meeting.host, port, /*seconds=*/2);
    Hello hello;
    hello.job = meeting.job;
    hello.process = launch.process;
    hello.count = launch.count;
    Header header{Message::hello, 0, sizeof hello}, answer{};
    if (attempt && attempt.sendAll(&header, sizeof header) && attempt.sendAll(&hello, sizeof hello) &&
        attempt.receiveWithin(&answer, sizeof answer, /*seconds=*/2)) {
      if (answer.message == Message::refused && answer.bytes < 4096) {
        std::string why(answer.bytes, ' ');
        (void)attempt.receiveAll(why.data(), why.size());
        return Status::error(why);
      }
      if (answer.message == Message::accepted)
        socket = std::move(attempt);
    }
    if (!socket && (next == kPorts - 1 || hub)) {
      std::this_thread::sleep_for(std::chrono::milliseconds(pause));
      pause = std::min(2 * pause, kLongestPause);
    }
  }
  listener = std::thread([this] { listen(); });
  std::unique_lock lock(mutex);
  // The hub says who did not come; a little later this process would.
  bool isDecided = changed.wait_until(lock, end + std::chrono::seconds(1), [&] { return isComplete || failed; });
  if (failed)
    return Status::error(reason);
  return isDecided ? Status() : Status::error("rank " + std::to_string(launch.process) + ": process 0 does not answer");
}

Rendezvous::~Rendezvous() {
  {
    std::lock_guard lock(mutex);
    isLeaving = true;
  }
  if (socket)
    send(Message::bye, "");
  if (!listener.joinable())
    return;
  hub.reset(); // which sends what is left, and then closes the connections
  socket.shutDown();
  listener.join();
}

//===----------------------------------------------------------------------===//
// Messages
//===----------------------------------------------------------------------===//

void Rendezvous::send(Message message, std::string_view bytes) {
  Header header{message, 0, bytes.size()};
  std::lock_guard lock(sending);
  (void)(socket.sendAll(&header, sizeof header) && socket.sendAll(bytes.data(), bytes.size()));
}

void Rendezvous::listen() {
  Header header;
  while (socket.receiveAll(&header, sizeof header)) {
    std::string bytes(header.bytes, ' ');
    if (!socket.receiveAll(bytes.data(), bytes.size()))
      break;
    if (!take(header, std::move(bytes)))
      break;
  }
  // What process 0 sent before it ended has come and counts; what is waited for still will
  // not come. Of those that notice, the first one says so.
  adopt(launch.count > 1 ? 1 : 0, "rank 0: its process has ended");
}

bool Rendezvous::take(const Header &header, std::string bytes) {
  if (header.message == Message::inquire) {
    send(Message::journal, journal.pack());
    return true;
  }
  if (header.message == Message::error) {
    adopt(header.number, bytes);
    return true;
  }
  std::lock_guard lock(mutex);
  if (header.message == Message::welcome)
    isComplete = true;
  else if (header.message == Message::broadcast)
    broadcasts.push_back(std::move(bytes));
  else if (header.message == Message::gathered)
    gathers.push_back(std::move(bytes));
  else
    return false;
  changed.notify_all();
  return true;
}

void Rendezvous::adopt(int64_t from, const std::string &why) {
  std::lock_guard lock(mutex);
  if (!failed && !isLeaving) {
    reason = why;
    origin = from;
    failed = true;
  }
  changed.notify_all();
}

Status Rendezvous::gather(std::string_view mine, double deadlineSeconds,
                          const std::function<void(int64_t, std::string_view)> &take) {
  if (failed)
    return getError();
  sendDigests();
  send(Message::gather, mine);
  std::unique_lock lock(mutex);
  if (!changed.wait_for(lock, secondsOf(deadlineSeconds), [&] { return failed || !gathers.empty(); })) {
    lock.unlock();
    return reportLate(deadlineSeconds);
  }
  if (gathers.empty())
    return Status::error(reason);
  std::string all = std::move(gathers.front());
  gathers.erase(gathers.begin());
  lock.unlock();
  std::string_view sizes = all, bytes = all;
  bytes.remove_prefix(std::min(bytes.size(), size_t(launch.count) * sizeof(uint64_t)));
  for (int64_t process = 0; launch.process == 0 && process < launch.count; ++process) {
    uint64_t size;
    std::memcpy(&size, sizes.data() + size_t(process) * sizeof size, sizeof size);
    take(process, bytes.substr(0, size));
    bytes.remove_prefix(size);
  }
  return {};
}

Status Rendezvous::broadcast(std::string &bytes) {
  if (launch.process == 0) {
    if (!failed)
      send(Message::broadcast, bytes);
    return getError();
  }
  std::unique_lock lock(mutex);
  changed.wait(lock, [&] { return failed || !broadcasts.empty(); });
  if (broadcasts.empty())
    return Status::error(reason);
  bytes = std::move(broadcasts.front());
  broadcasts.erase(broadcasts.begin());
  return {};
}

//===----------------------------------------------------------------------===//
// Errors
//===----------------------------------------------------------------------===//

Status Rendezvous::getError() const {
  std::lock_guard lock(mutex);
  return failed ? Status::error(reason) : Status();
}

bool Rendezvous::isOrigin() const {
  std::lock_guard lock(mutex);
  return origin == launch.process;
}

Status Rendezvous::fail(const std::string &why) {
  if (!failed)
    send(Message::fail, why);
  std::unique_lock lock(mutex);
  if (!changed.wait_for(lock, secondsOf(kAnswerSeconds), [&] { return failed.load(); })) {
    reason = why;
    origin = launch.process;
    failed = true;
  }
  return Status::error(reason);
}

void Rendezvous::sendDigests() {
  std::vector<Digest> digests = journal.takeDigests();
  if (!digests.empty())
    send(Message::digests, {reinterpret_cast<const char *>(digests.data()), digests.size() * sizeof(Digest)});
}

Status Rendezvous::reportLate(double deadlineSeconds) {
  if (!failed)
    send(Message::late, {reinterpret_cast<const char *>(&deadlineSeconds), sizeof deadlineSeconds});
  std::unique_lock lock(mutex);
  if (!changed.wait_for(lock, secondsOf(kAnswerSeconds), [&] { return failed.load(); })) {
    std::ostringstream text; // prints 0.5 as 0.5 and 300 as 300
    text << "rank " << launch.process << " waited longer than the deadline of " << deadlineSeconds
         << " s, and process 0 does not answer";
    reason = text.str();
    origin = launch.process;
    failed = true;
  }
  return Status::error(reason);
}
