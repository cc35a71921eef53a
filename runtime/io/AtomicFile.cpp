//===- AtomicFile.cpp - files that are whole or not there ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/AtomicFile.h"
#include <cerrno>
#include <csignal>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

using namespace tp::runtime;

namespace {
/// While it lives, writing past RLIMIT_FSIZE fails with EFBIG and sends this
/// thread no SIGXFSZ.
class WithoutSizeSignal {
public:
  WithoutSizeSignal() {
    sigemptyset(&signal);
    sigaddset(&signal, SIGXFSZ);
    pthread_sigmask(SIG_BLOCK, &signal, &before);
  }
  ~WithoutSizeSignal() {
    int reason = errno;
    if (!sigismember(&before, SIGXFSZ)) {
      timespec now{};
      sigtimedwait(&signal, nullptr, &now); // takes what a write has left pending
      pthread_sigmask(SIG_SETMASK, &before, nullptr);
    }
    errno = reason;
  }

private:
  sigset_t signal, before;
};
} // namespace

/// Writes all of `content`; false with errno set if that fails.
static bool writeAll(int file, std::string_view content) {
  WithoutSizeSignal guard;
  while (!content.empty()) {
    ssize_t written = ::write(file, content.data(), content.size());
    if (written < 0 && errno == EINTR)
      continue;
    if (written == 0)
      errno = ENOSPC;
    if (written <= 0)
      return false;
    content.remove_prefix(size_t(written));
  }
  return true;
}

Status AtomicFile::fail(const char *what) const {
  return Status::error("cannot write '" + path + "': " + what + ": " + std::strerror(errno));
}

std::unique_ptr<AtomicFile> AtomicFile::create(const std::string &path, Status &status) {
  std::unique_ptr<AtomicFile> file(new AtomicFile);
  file->path = path;
  auto fail = [&](const char *what) {
    status = file->fail(what);
    return nullptr;
  };
  struct stat info;
  bool exists = stat(path.c_str(), &info) == 0;
  if (exists && S_ISDIR(info.st_mode)) {
    errno = EISDIR;
    return fail("expected a file");
  }
  if (exists && !S_ISREG(info.st_mode)) { // a device or a pipe: nothing to replace
    file->descriptor = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
    return file->descriptor < 0 ? fail("write failed") : std::move(file);
  }
  // The file that a link points to is replaced, not the link.
  std::error_code unresolved;
  file->target = exists ? std::filesystem::canonical(path, unresolved).string() : path;
  if (unresolved)
    file->target = path;
  std::string temporary = file->target + ".XXXXXX";
  file->descriptor = mkostemp(temporary.data(), O_CLOEXEC);
  if (file->descriptor < 0)
    return fail("no temporary file beside it");
  file->temporary = temporary;
  mode_t mask = umask(0);
  umask(mask);
  file->mode = exists ? info.st_mode & 07777 : 0666 & ~mask;
  return file;
}

AtomicFile::~AtomicFile() {
  if (descriptor >= 0)
    ::close(descriptor);
  if (!temporary.empty())
    unlink(temporary.c_str());
}

Status AtomicFile::write(std::string_view bytes) {
  return writeAll(descriptor, bytes) ? Status() : fail("write failed");
}

Status AtomicFile::commit() {
  bool synced = temporary.empty() || (fchmod(descriptor, mode) == 0 && fsync(descriptor) == 0);
  Status status = synced ? Status() : fail("write failed");
  if (::close(std::exchange(descriptor, -1)) && status.ok())
    status = fail("write failed");
  if (!status.ok() || temporary.empty())
    return status;
  if (rename(temporary.c_str(), target.c_str()))
    return fail("rename failed");
  temporary.clear();
  return {};
}

Status tp::runtime::writeFileAtomically(const std::string &path, std::string_view content) {
  Status status;
  std::unique_ptr<AtomicFile> file = AtomicFile::create(path, status);
  if (file)
    status = file->write(content);
  return file && status.ok() ? file->commit() : status;
}

Status tp::runtime::syncFolder(const std::string &path) {
  int folder = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  bool synced = folder >= 0 && (fsync(folder) == 0 || errno == EINVAL); // EINVAL: this file system has nothing to do
  Status status = synced ? Status() : Status::error("cannot write '" + path + "': " + std::strerror(errno));
  if (folder >= 0)
    ::close(folder);
  return status;
}
