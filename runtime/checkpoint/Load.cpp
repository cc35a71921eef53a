//===- Load.cpp - reads checkpoints ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Folder.h"
#include "tp/runtime/Format.h"
#include "tp/runtime/MappedFile.h"
#include <algorithm>

using namespace tp::runtime;

namespace {
/// A file of a checkpoint; blocks are checked as they are read.
class CheckedFile {
public:
  CheckedFile(const CheckpointFile &info, int64_t blockBytes) : info(info), blockBytes(blockBytes) {}
  Status open(const std::string &folder) {
    if (file)
      return {};
    path = folder + "/" + info.name;
    Status status;
    file = MappedFile::open(path, status);
    if (file && int64_t(file->getContent().size()) != info.bytes)
      status = Status::error("'" + path + "': has " + std::to_string(file->getContent().size()) +
                             " bytes, but the checkpoint was made of " + std::to_string(info.bytes));
    isRead.resize(info.checksums.size());
    return status;
  }
  /// Bytes [begin, begin + count) of an open file, which has them.
  const char *read(int64_t begin, int64_t count, Status &status) {
    for (int64_t block = begin / blockBytes; block * blockBytes < begin + count; ++block) {
      if (isRead[size_t(block)])
        continue;
      std::string_view content = file->getContent().substr(size_t(block * blockBytes), size_t(blockBytes));
      if (format::getChecksum(content) != info.checksums[size_t(block)]) {
        status = Status::error("'" + path + "': is damaged between bytes " + std::to_string(block * blockBytes) +
                               " and " + std::to_string(block * blockBytes + int64_t(content.size())));
        return nullptr;
      }
      isRead[size_t(block)] = true;
    }
    return file->getContent().data() + begin;
  }

private:
  const CheckpointFile &info;
  int64_t blockBytes;
  std::string path;
  std::unique_ptr<MappedFile> file;
  std::vector<bool> isRead;
};
} // namespace

/// "argument 3 (w)".
static std::string nameOf(size_t argument, const std::string &name) {
  return "argument " + std::to_string(argument) + " (" + name + ")";
}

/// The checkpoint has the values of exactly these arguments.
static std::string explainDifference(const CheckpointInfo &info, const Manifest &manifest,
                                     const std::vector<size_t> &arguments) {
  for (const CheckpointTensor &tensor : info.tensors)
    if (!std::binary_search(arguments.begin(), arguments.end(), tensor.argument))
      return "has a value for " + nameOf(tensor.argument, tensor.name) + ", which no result feeds here";
  for (size_t argument : arguments) {
    const TensorInfo &want = manifest.arguments[argument];
    auto found = std::find_if(info.tensors.begin(), info.tensors.end(),
                              [&](const CheckpointTensor &tensor) { return tensor.argument == argument; });
    if (found == info.tensors.end())
      return "has no value for " + nameOf(argument, want.name);
    if (found->name != want.name)
      return "has argument " + std::to_string(argument) + " as '" + found->name + "', expected '" + want.name + "'";
    if (found->type != want.type || found->shape != want.shape)
      return "has a " + describe(found->type, found->shape) + " for " + nameOf(argument, want.name) + ", expected " +
             describe(want.type, want.shape);
  }
  return "";
}

std::vector<std::vector<RowRun>> tp::runtime::getCommonRows(const CheckpointSlice &slice,
                                                            const std::vector<std::vector<RowRun>> &part) {
  std::vector<std::vector<RowRun>> common;
  for (size_t dim = 0; dim < part.size(); ++dim) {
    std::vector<RowRun> &runs = common.emplace_back();
    // Both go up through the whole tensor.
    int64_t inSlice = 0;
    auto to = part[dim].begin();
    for (const CheckpointSlice::Rows &from : slice.rows[dim]) {
      while (to != part[dim].end()) {
        int64_t begin = std::max(from.begin, to->to), end = std::min(from.begin + from.count, to->to + to->count);
        if (begin < end)
          runs.push_back({inSlice + begin - from.begin, to->from + begin - to->to, end - begin});
        if (to->to + to->count > from.begin + from.count)
          break; // the rest lies in rows after these
        ++to;
      }
      inSlice += from.count;
    }
  }
  return common;
}

/// A rank's part of an argument, put together from slices; padding is 0.
static Status loadPart(Session &session, int64_t rank, const CheckpointTensor &tensor, const std::string &folder,
                       std::vector<CheckedFile> &files) {
  const Manifest &manifest = session.getManifest();
  const TensorInfo &info = manifest.arguments[tensor.argument];
  int64_t width = getBytes(info.type), missing = 1;
  std::vector<char> part(size_t(info.getLocalBytes()));
  std::vector<std::vector<RowRun>> rows = getPartRows(info, manifest, rank);
  for (const std::vector<RowRun> &dim : rows) {
    int64_t count = 0;
    for (const RowRun &run : dim)
      count += run.count;
    missing *= count;
  }
  Status status;
  for (const CheckpointSlice &slice : tensor.slices) {
    std::vector<std::vector<RowRun>> common = getCommonRows(slice, rows);
    if (std::any_of(common.begin(), common.end(), [](auto &dim) { return dim.empty(); }))
      continue;
    CheckedFile &file = files[size_t(slice.file)];
    if (status = file.open(folder); !status.ok())
      return status;
    forEachRun(common, slice.getShape(), info.local, [&](int64_t from, int64_t to, int64_t elements) {
      const char *data = status.ok() ? file.read(slice.offset + from * width, elements * width, status) : nullptr;
      if (data)
        std::memcpy(part.data() + to * width, data, size_t(elements * width));
      missing -= elements;
    });
    if (!status.ok())
      return status;
  }
  if (missing)
    return Status::error("'" + folder + kInfoFile + "': has slices of tensor '" + tensor.name +
                         "' that overlap or leave rows out");
  return session.writeArgumentPart(rank, tensor.argument, part.data(), int64_t(part.size()));
}

Status tp::runtime::loadCheckpoint(Session &session, const std::string &path, std::string &found, int64_t &step) {
  Backend &backend = session.getBackend();
  // Process 0 chooses, so that all read the same one.
  Status status;
  std::string text;
  if (backend.isRoot()) {
    found = findCheckpoint(path, status);
    std::optional<std::string> content;
    if (status.ok() && (content = readFile(found + kInfoFile, status)))
      text = std::move(*content);
  }
  if (status = shareStatus(backend, status); !status.ok())
    return status;
  if (status = backend.broadcast(found); !status.ok())
    return status;
  if (status = backend.broadcast(text); !status.ok())
    return status;
  std::optional<CheckpointInfo> info = readCheckpointInfo(text, status);
  if (!info)
    return Status::error("'" + found + kInfoFile + "': " + status.message());
  if (std::string wrong = explainDifference(*info, session.getManifest(), session.getFedArguments()); !wrong.empty())
    return Status::error("'" + found + kInfoFile + "': " + wrong);
  std::vector<CheckedFile> files;
  for (const CheckpointFile &file : info->files)
    files.emplace_back(file, info->blockBytes);
  for (const CheckpointTensor &tensor : info->tensors)
    for (int64_t rank : session.getRanks())
      if (status = loadPart(session, rank, tensor, found, files); !status.ok())
        return status;
  step = info->step;
  return {};
}
