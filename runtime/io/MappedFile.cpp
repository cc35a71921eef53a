//===- MappedFile.cpp - a file's content in memory ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/MappedFile.h"
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace tp::runtime;

MappedFile::~MappedFile() {
  if (!content.empty())
    munmap(const_cast<char *>(content.data()), content.size());
}

std::unique_ptr<MappedFile> MappedFile::open(const std::string &path, Status &status) {
  auto fail = [&](const std::string &why) {
    status = Status::error("'" + path + "': " + why);
    return nullptr;
  };
  int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0)
    return fail(std::string("cannot be read: ") + std::strerror(errno));
  struct stat info;
  if (fstat(file, &info) || !S_ISREG(info.st_mode)) {
    ::close(file);
    return fail("is not a regular file");
  }
  std::unique_ptr<MappedFile> result(new MappedFile);
  size_t size = size_t(info.st_size);
  void *mapping = size ? mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file, 0) : nullptr;
  ::close(file);
  if (mapping == MAP_FAILED)
    return fail(std::string("cannot be mapped: ") + std::strerror(errno));
  result->content = {static_cast<const char *>(mapping), size};
  return result;
}
