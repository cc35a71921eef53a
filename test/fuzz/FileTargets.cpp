//===- FileTargets.cpp - the runtime's readers ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Targets.h"
#include "tp/runtime/Checkpoint.h"
#include "tp/runtime/Format.h"
#include "tp/runtime/Npy.h"
#include "tp/runtime/Safetensors.h"
#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>
#include <sys/mman.h>
#include <unistd.h>

using namespace tp;

/// A file of this content; its path is good until it is closed.
static int makeFile(std::string_view content, std::string &path) {
  int file = memfd_create("fuzz", MFD_CLOEXEC);
  if (file < 0 || write(file, content.data(), content.size()) != ssize_t(content.size()))
    std::abort();
  path = "/proc/self/fd/" + std::to_string(file);
  return file;
}

static void readAll(const runtime::TensorView &view, std::string_view content) {
  if (view.bytes < 0 || uint64_t(view.bytes) > content.size())
    std::abort(); // more than the file has
  for (int64_t i = 0; i < view.bytes; ++i)
    (void)*static_cast<const volatile char *>(view.data + i);
}

void fuzz::runSafetensors(std::string_view content) {
  std::string path;
  int file = makeFile(content, path);
  runtime::Status status;
  auto tensors = runtime::Safetensors::open(path, status);
  close(file);
  if (!tensors && status.ok())
    std::abort(); // nothing read and no reason given
  if (tensors)
    for (auto &[name, view] : tensors->getTensors())
      readAll(view, content);
}

void fuzz::runNpy(std::string_view content) {
  std::string path;
  int file = makeFile(content, path);
  runtime::Status status;
  auto array = runtime::NpyFile::open(path, status);
  close(file);
  if (!array && status.ok())
    std::abort();
  if (array)
    readAll(array->getTensor(), content);
}

constexpr int64_t kMost = 4096; // elements and ranks that are walked

/// What a session does with a tensor of a description, without its memory.
static void checkParts(const runtime::TensorInfo &tensor, const runtime::Manifest &manifest) {
  int64_t elements = tensor.getElements(), local = tensor.getLocalBytes() / runtime::getBytes(tensor.type);
  if (std::max({elements, local, manifest.getRankCount()}) > kMost)
    return;
  for (int64_t rank : runtime::getOwners(tensor, manifest))
    runtime::forEachRun(tensor, manifest, rank, [&](int64_t from, int64_t to, int64_t count) {
      if (from < 0 || to < 0 || count < 1 || from + count > local || to + count > elements)
        std::abort(); // outside the part or the whole
    });
}

void fuzz::runExecutable(std::string_view content) {
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

/// Puts rows [begin, end) of the first dimension together, as a rank does.
static void checkSlices(const runtime::CheckpointTensor &tensor, int64_t begin, int64_t end) {
  std::vector<int64_t> shape = tensor.shape;
  std::vector<std::vector<runtime::RowRun>> part;
  int64_t local = 1;
  for (size_t dim = 0; dim < shape.size(); ++dim) {
    shape[dim] = dim ? shape[dim] : end - begin;
    part.push_back({{0, dim ? 0 : begin, shape[dim]}});
    local *= shape[dim];
  }
  for (const runtime::CheckpointSlice &slice : tensor.slices) {
    int64_t elements = 1;
    for (int64_t size : slice.getShape())
      elements *= size;
    runtime::forEachRun(runtime::getCommonRows(slice, part), slice.getShape(), shape,
                        [&](int64_t from, int64_t to, int64_t count) {
                          if (from < 0 || to < 0 || count < 1 || from + count > elements || to + count > local)
                            std::abort(); // outside the slice or the part
                        });
  }
}

void fuzz::runCheckpoint(std::string_view content) {
  runtime::Status status;
  if (runtime::readCheckpointInfo(content, status))
    std::abort(); // a checksum by chance
  nlohmann::json inner = nlohmann::json::parse(content, nullptr, /*allow_exceptions=*/false);
  if (inner.is_discarded())
    return;
  std::string canonical = inner.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  char checksum[17];
  std::snprintf(checksum, sizeof checksum, "%016llx",
                static_cast<unsigned long long>(runtime::format::getChecksum(canonical)));
  std::string file = "{\"checkpoint\": " + std::string(content) + ", \"checksum\": \"" + checksum + "\"}";
  status = {};
  std::optional<runtime::CheckpointInfo> info = runtime::readCheckpointInfo(file, status);
  if (!info && status.ok())
    std::abort();
  if (!info)
    return;
  for (const runtime::CheckpointTensor &tensor : info->tensors) {
    for (const runtime::CheckpointSlice &slice : tensor.slices) {
      int64_t bytes = runtime::getBytes(tensor.type);
      for (int64_t size : slice.getShape())
        bytes *= size;
      if (slice.offset + bytes > info->files[size_t(slice.file)].bytes)
        std::abort(); // outside its file
    }
    int64_t elements = 1;
    for (int64_t size : tensor.shape)
      elements *= size;
    if (elements > kMost)
      continue;
    int64_t rows = tensor.shape.empty() ? 1 : tensor.shape[0];
    checkSlices(tensor, 0, rows);
    checkSlices(tensor, rows / 3, rows);
  }
  (void)runtime::writeCheckpointInfo(*info);
}
