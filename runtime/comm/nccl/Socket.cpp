//===- Socket.cpp - TCP connections and what is said on them ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Socket.h"
#include <cerrno>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace tp::runtime::nccl;

Socket::~Socket() {
  if (handle >= 0)
    close(handle);
}

void Socket::shutDown() {
  if (handle >= 0)
    shutdown(handle, SHUT_RDWR);
}

bool tp::runtime::nccl::sendAll(int handle, const void *data, size_t bytes) {
  for (size_t at = 0; at < bytes;) {
    ssize_t sent = send(handle, static_cast<const char *>(data) + at, bytes - at, MSG_NOSIGNAL);
    if (sent < 0 && errno == EINTR)
      continue;
    if (sent <= 0)
      return false;
    at += size_t(sent);
  }
  return true;
}

bool tp::runtime::nccl::receiveAll(int handle, void *data, size_t bytes) {
  for (size_t at = 0; at < bytes;) {
    ssize_t got = recv(handle, static_cast<char *>(data) + at, bytes - at, 0);
    if (got < 0 && errno == EINTR)
      continue;
    if (got <= 0)
      return false;
    at += size_t(got);
  }
  return true;
}

bool Socket::receiveWithin(void *data, size_t bytes, double seconds) const {
  timeval limit{time_t(seconds), suseconds_t((seconds - double(time_t(seconds))) * 1e6)}, none{};
  setsockopt(handle, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
  bool isWhole = receiveAll(data, bytes);
  setsockopt(handle, SOL_SOCKET, SO_RCVTIMEO, &none, sizeof none);
  return isWhole;
}

/// Messages are short and waited for.
static void configure(int handle) {
  int on = 1;
  setsockopt(handle, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  setsockopt(handle, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on);
}

Socket tp::runtime::nccl::listenOn(int &port) {
  int on = 1, off = 0;
  // Both families, where there is IPv6.
  Socket six(socket(AF_INET6, SOCK_STREAM | SOCK_CLOEXEC, 0));
  sockaddr_in6 wide{};
  wide.sin6_family = AF_INET6;
  wide.sin6_port = htons(uint16_t(port));
  sockaddr_in narrow{};
  narrow.sin_family = AF_INET;
  narrow.sin_port = htons(uint16_t(port));
  Socket result;
  if (six && setsockopt(six.get(), IPPROTO_IPV6, IPV6_V6ONLY, &off, sizeof off) == 0) {
    setsockopt(six.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (bind(six.get(), reinterpret_cast<sockaddr *>(&wide), sizeof wide) == 0)
      result = std::move(six);
    else if (errno == EADDRINUSE)
      return {};
  }
  if (!result) {
    Socket four(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    setsockopt(four.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (!four || bind(four.get(), reinterpret_cast<sockaddr *>(&narrow), sizeof narrow))
      return {};
    result = std::move(four);
  }
  if (listen(result.get(), SOMAXCONN))
    return {};
  sockaddr_storage own{};
  socklen_t size = sizeof own;
  getsockname(result.get(), reinterpret_cast<sockaddr *>(&own), &size);
  port = ntohs(own.ss_family == AF_INET6 ? reinterpret_cast<sockaddr_in6 &>(own).sin6_port
                                         : reinterpret_cast<sockaddr_in &>(own).sin_port);
  return result;
}

Socket tp::runtime::nccl::connectTo(const std::string &host, int port, double seconds) {
  addrinfo hints{}, *addresses = nullptr;
  hints.ai_socktype = SOCK_STREAM;
  if (getaddrinfo(host.c_str(), std::to_string(port).c_str(), &hints, &addresses))
    return {};
  Socket result;
  for (addrinfo *at = addresses; at && !result; at = at->ai_next) {
    Socket attempt(socket(at->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (!attempt)
      continue;
    int problem = connect(attempt.get(), at->ai_addr, at->ai_addrlen) ? errno : 0;
    if (problem == EINPROGRESS) {
      pollfd polled{attempt.get(), POLLOUT, 0};
      socklen_t size = sizeof problem;
      if (poll(&polled, 1, int(seconds * 1e3)) != 1 || getsockopt(attempt.get(), SOL_SOCKET, SO_ERROR, &problem, &size))
        continue;
    }
    if (problem)
      continue;
    fcntl(attempt.get(), F_SETFL, fcntl(attempt.get(), F_GETFL) & ~O_NONBLOCK);
    configure(attempt.get());
    result = std::move(attempt);
  }
  freeaddrinfo(addresses);
  return result;
}
