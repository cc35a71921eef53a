//===- FileTargets.cpp - the runtime's readers ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Targets.h"
#include "tp/runtime/Parts.h"
#include "tp/runtime/Safetensors.h"
#include <algorithm>
#include <string>
#include <sys/mman.h>
#include <unistd.h>

using namespace tp;
using llvm::StringRef;

void fuzz::runSafetensors(StringRef content) {
  int file = memfd_create("fuzz", MFD_CLOEXEC);
  if (file < 0 || write(file, content.data(), content.size()) != ssize_t(content.size()))
    std::abort();
  runtime::Status status;
  auto tensors = runtime::Safetensors::open("/proc/self/fd/" + std::to_string(file), status);
  close(file);
  if (!tensors) {
    if (status.ok())
      std::abort(); // nothing read and no reason given
    return;
  }
  for (auto &[name, view] : tensors->getTensors()) {
    if (view.bytes < 0 || uint64_t(view.bytes) > content.size())
      std::abort(); // more than the file has
    for (int64_t i = 0; i < view.bytes; ++i)
      (void)*static_cast<const volatile char *>(view.data + i);
  }
}

/// What a session does with a tensor of a description, without its memory.
static void checkParts(const runtime::TensorInfo &tensor, const runtime::Manifest &manifest) {
  constexpr int64_t kMost = 4096; // elements and ranks that are walked
  int64_t elements = tensor.getElements(), local = tensor.getLocalBytes() / runtime::getBytes(tensor.type);
  if (std::max({elements, local, manifest.getRankCount()}) > kMost)
    return;
  for (int64_t rank : runtime::getOwners(tensor, manifest))
    runtime::forEachRun(tensor, manifest, rank, [&](int64_t from, int64_t to, int64_t count) {
      if (from < 0 || to < 0 || count < 1 || from + count > local || to + count > elements)
        std::abort(); // outside the part or the whole
    });
}

void fuzz::runExecutable(StringRef content) {
  runtime::Status status;
  if (runtime::readExecutable({content.data(), content.size()}, status))
    std::abort(); // a checksum by chance
  std::string file = runtime::makeExecutable({content.data(), content.size()}, "");
  if (auto read = runtime::readExecutable(file, status)) {
    (void)runtime::describeAsText(*read);
    (void)runtime::describeAsJson(*read);
    const runtime::Manifest &manifest = read->manifest;
    for (auto *tensors : {&manifest.arguments, &manifest.results})
      for (const runtime::TensorInfo &tensor : *tensors)
        checkParts(tensor, manifest);
    for (size_t group = 0; group < manifest.groups.size() && manifest.getRankCount() <= 64; ++group)
      for (int64_t rank = 0; rank < manifest.getRankCount(); ++rank)
        (void)manifest.getGroupMembers(int64_t(group), rank);
  }
  status = {};
  if (runtime::Executable::open(file, status))
    std::abort(); // it has no code
  if (status.ok())
    std::abort(); // nothing read and no reason given
}
