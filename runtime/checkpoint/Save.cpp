//===- Save.cpp - writes checkpoints ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Folder.h"
#include "tp/runtime/Format.h"
#include "tp/runtime/Run.h"
#include "tp/runtime/Safetensors.h"
#include <algorithm>

using namespace tp::runtime;

/// Files go to the disk, and have checksums, by so many bytes.
static constexpr int64_t kBlockBytes = 1 << 22;

namespace {
/// A file on its way to the disk.
class BlockFile {
public:
  BlockFile(const std::string &folder, const std::string &name) : path(folder + "/" + name) {
    info.name = name;
    block.reserve(kBlockBytes);
  }
  Status create() {
    Status status;
    file = AtomicFile::create(path, status);
    return status;
  }
  Status append(std::string_view bytes) {
    info.bytes += int64_t(bytes.size());
    while (!bytes.empty()) {
      size_t count = std::min(bytes.size(), size_t(kBlockBytes) - block.size());
      block += bytes.substr(0, count);
      bytes.remove_prefix(count);
      if (block.size() == size_t(kBlockBytes))
        if (Status status = flush(); !status.ok())
          return status;
    }
    return {};
  }
  Status finish(CheckpointFile &into) {
    Status status = block.empty() ? Status() : flush();
    if (status.ok())
      status = file->commit();
    into = info;
    return status;
  }

private:
  Status flush() {
    info.checksums.push_back(format::getChecksum(block));
    Status status = file->write(block);
    block.clear();
    return status;
  }
  std::string path, block;
  CheckpointFile info;
  std::unique_ptr<AtomicFile> file;
};

/// A rank's own part of an argument.
struct Piece {
  size_t argument;
  std::vector<std::vector<RowRun>> rows; // of the part in the slice
  CheckpointSlice slice;
};
} // namespace

static std::string getFileName(int64_t rank) {
  std::string number = std::to_string(rank);
  return "rank-" + std::string(number.size() < 5 ? 5 - number.size() : 0, '0') + number + ".safetensors";
}

/// What a rank is to write, by the key in its file.
static std::map<std::string, Piece> getPieces(const Manifest &manifest, const std::vector<size_t> &arguments,
                                              int64_t rank) {
  std::map<std::string, Piece> pieces;
  for (size_t argument : arguments) {
    const TensorInfo &tensor = manifest.arguments[argument];
    std::vector<int64_t> owners = getOwners(tensor, manifest);
    if (!std::binary_search(owners.begin(), owners.end(), rank))
      continue;
    Piece piece{argument, getPartRows(tensor, manifest, rank), {}};
    bool hasRows = true;
    for (std::vector<RowRun> &dim : piece.rows) {
      int64_t at = 0;
      auto &rows = piece.slice.rows.emplace_back();
      for (RowRun &run : dim) {
        rows.push_back({run.to, run.count});
        run.to = at; // where they lie in the slice
        at += run.count;
      }
      hasRows &= !dim.empty();
    }
    if (hasRows)
      pieces.emplace(positionKey(argument), std::move(piece));
  }
  return pieces;
}

/// Writes what a rank owns as a file of its own and adds it to `info`, whose tensors
/// are `arguments`.
static Status saveRank(const Session &session, const std::string &folder, int64_t rank,
                       const std::vector<size_t> &arguments, CheckpointInfo &info) {
  const Manifest &manifest = session.getManifest();
  std::map<std::string, Piece> pieces = getPieces(manifest, arguments, rank);
  if (pieces.empty())
    return {};
  std::map<std::string, TensorView> views;
  for (auto &[key, piece] : pieces) {
    TensorView &view = views[key];
    view = {manifest.arguments[piece.argument].type, piece.slice.getShape(), nullptr, 0};
    view.bytes = getBytes(view.type);
    for (int64_t size : view.shape)
      view.bytes *= size;
  }
  std::string header = makeSafetensorsHeader(views);
  BlockFile file(folder, getFileName(rank));
  Status status = file.create();
  if (status.ok())
    status = file.append(header);
  int64_t offset = int64_t(header.size());
  std::vector<char> part;
  for (auto &[key, piece] : pieces) {
    const TensorView &view = views[key];
    int64_t width = getBytes(view.type);
    if (status.ok())
      status = session.readNextArgument(rank, piece.argument, part);
    if (!status.ok())
      return status;
    // Runs come in the slice's order.
    forEachRun(piece.rows, manifest.arguments[piece.argument].local, view.shape,
               [&](int64_t from, int64_t, int64_t elements) {
                 if (status.ok())
                   status = file.append({part.data() + from * width, size_t(elements * width)});
               });
    piece.slice.file = int64_t(info.files.size());
    piece.slice.offset = offset;
    offset += view.bytes;
    size_t place = size_t(std::lower_bound(arguments.begin(), arguments.end(), piece.argument) - arguments.begin());
    info.tensors[place].slices.push_back(std::move(piece.slice));
  }
  return status.ok() ? file.finish(info.files.emplace_back()) : status;
}

/// The files that one process has written, as it tells process 0. Both come from the
/// same build.
static std::string pack(const CheckpointInfo &info) {
  std::string bytes;
  auto put = [&](int64_t value) { format::append(bytes, &value, sizeof value); };
  put(int64_t(info.files.size()));
  for (const CheckpointFile &file : info.files) {
    put(int64_t(file.name.size()));
    bytes += file.name;
    put(file.bytes);
    put(int64_t(file.checksums.size()));
    format::append(bytes, file.checksums.data(), file.checksums.size() * sizeof(uint64_t));
  }
  for (const CheckpointTensor &tensor : info.tensors) {
    put(int64_t(tensor.slices.size()));
    for (const CheckpointSlice &slice : tensor.slices) {
      put(slice.file);
      put(slice.offset);
      for (auto &rows : slice.rows) {
        put(int64_t(rows.size()));
        format::append(bytes, rows.data(), rows.size() * sizeof rows[0]);
      }
    }
  }
  return bytes;
}

/// Adds what a process has told.
static void unpack(std::string_view bytes, CheckpointInfo &info) {
  auto takeInto = [&](void *into, size_t size) {
    std::memcpy(into, bytes.data(), size);
    bytes.remove_prefix(size);
  };
  auto take = [&] {
    int64_t value;
    takeInto(&value, sizeof value);
    return value;
  };
  int64_t before = int64_t(info.files.size());
  for (int64_t files = take(); files-- > 0;) {
    CheckpointFile &file = info.files.emplace_back();
    file.name.resize(size_t(take()));
    takeInto(file.name.data(), file.name.size());
    file.bytes = take();
    file.checksums.resize(size_t(take()));
    takeInto(file.checksums.data(), file.checksums.size() * sizeof(uint64_t));
  }
  for (CheckpointTensor &tensor : info.tensors)
    for (int64_t slices = take(); slices-- > 0;) {
      CheckpointSlice &slice = tensor.slices.emplace_back();
      slice.file = before + take();
      slice.offset = take();
      for (size_t dim = 0; dim < tensor.shape.size(); ++dim) {
        auto &rows = slice.rows.emplace_back(size_t(take()));
        takeInto(rows.data(), rows.size() * sizeof rows[0]);
      }
    }
}

/// On process 0, once all files are on the disk.
static Status finish(const std::string &folder, const std::string &checkpoint, const CheckpointInfo &info,
                     int64_t keep) {
  Status status = syncFolder(checkpoint);
  if (status.ok())
    status = writeFileAtomically(checkpoint + kInfoFile, writeCheckpointInfo(info));
  if (status.ok())
    status = syncFolder(checkpoint);
  return status.ok() && keep ? removeOldCheckpoints(folder, keep) : status;
}

Status tp::runtime::saveCheckpoint(const Session &session, const std::string &folder, int64_t step, int64_t keep) {
  const Manifest &manifest = session.getManifest();
  Backend &backend = session.getBackend();
  std::vector<size_t> arguments = session.getFedArguments();
  if (arguments.empty())
    return Status::error("there is nothing to save: no result is an argument of the next step");
  if (Status status = shareStatus(backend, backend.isRoot() ? prepareCheckpoint(folder, step) : Status()); !status.ok())
    return status;
  std::string checkpoint = getCheckpointFolder(folder, step);
  CheckpointInfo info{manifest.name, getMeshText(manifest), step, kBlockBytes, {}, {}};
  for (size_t argument : arguments) {
    const TensorInfo &tensor = manifest.arguments[argument];
    info.tensors.push_back({argument, tensor.name, tensor.type, tensor.shape, {}});
  }
  CheckpointInfo own = info;
  Status status;
  for (int64_t rank : session.getRanks())
    if (status.ok())
      status = saveRank(session, checkpoint, rank, arguments, own);
  // The first byte says whether it went well.
  std::string mine = status.ok() ? "+" + pack(own) : "-" + status.message();
  status = {};
  Status gathered = backend.gather(mine, session.getDeadlineSeconds(), [&](int64_t, std::string_view bytes) {
    if (bytes[0] == '+')
      unpack(bytes.substr(1), info);
    else if (status.ok())
      status = Status::error(std::string(bytes.substr(1)));
  });
  if (!gathered.ok())
    return gathered;
  if (backend.isRoot()) {
    if (status.ok())
      status = finish(folder, checkpoint, info, keep);
    if (!status.ok())
      (void)removeCheckpoint(checkpoint);
  }
  return shareStatus(backend, status);
}
