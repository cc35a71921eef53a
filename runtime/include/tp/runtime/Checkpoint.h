//===- Checkpoint.h - the state of a training loop on the disk ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_CHECKPOINT_H
#define TP_RUNTIME_CHECKPOINT_H

#include "tp/runtime/Parts.h"
#include "tp/runtime/Session.h"
#include <optional>

namespace tp::runtime {

// A checkpoint is a folder `step-0000000012` of safetensors files, one for each
// rank that owns a part of something, and `checkpoint.json`, which says what lies
// where (docs/checkpoints.md). That file is written last, atomically: a folder
// without it is what an interrupted save has left, and counts for nothing.

/// A part of a tensor: a block of whole rows in each dimension.
struct CheckpointSlice {
  int64_t file = 0;   // position in CheckpointInfo::files
  int64_t offset = 0; // bytes from the file's begin
  /// By dimension: rows of the whole tensor, ascending, as they follow each other
  /// in the slice.
  struct Rows {
    int64_t begin, count;
  };
  std::vector<std::vector<Rows>> rows;

  /// Rows of each dimension, all together.
  std::vector<int64_t> getShape() const;
};

/// The value of an argument.
struct CheckpointTensor {
  size_t argument = 0; // its position in the program
  std::string name;
  ElementType type{};
  std::vector<int64_t> shape;
  std::vector<CheckpointSlice> slices;
};

struct CheckpointFile {
  std::string name; // in the checkpoint's folder
  int64_t bytes = 0;
  std::vector<uint64_t> checksums; // of each CheckpointInfo::blockBytes (format::getChecksum)
};

/// What checkpoint.json says.
struct CheckpointInfo {
  std::string program, mesh; // that wrote it; any other may read it
  int64_t step = 0;          // steps that are done
  int64_t blockBytes = 0;
  std::vector<CheckpointFile> files;
  std::vector<CheckpointTensor> tensors;
};

std::string writeCheckpointInfo(const CheckpointInfo &info);
/// Checks all that reading follows from: whatever passes names parts of its files
/// and of its tensors, and has each tensor whole. The error is to be read after the
/// file's name.
std::optional<CheckpointInfo> readCheckpointInfo(std::string_view text, Status &status);

/// Rows that a slice has (`from`) of a rank's part of the tensor (`to`), for
/// forEachRun() from getShape() to the part's shape.
std::vector<std::vector<RowRun>> getCommonRows(const CheckpointSlice &slice,
                                               const std::vector<std::vector<RowRun>> &part);

/// The steps of the complete checkpoints in a folder, ascending.
std::vector<int64_t> listCheckpoints(const std::string &folder);
/// The folder of the checkpoint of a step.
std::string getCheckpointFolder(const std::string &folder, int64_t step);
/// An error if the folder has a checkpoint of this step or a later one: a run that
/// saves there would mix its own with those of another.
Status checkNoCheckpointFrom(const std::string &folder, int64_t step);

/// Writes what the next step takes for the arguments that are fed as the
/// checkpoint of `step` in `folder`, and removes older ones but the newest `keep`
/// (0: none is removed). Each rank writes the parts that it owns. Of several
/// processes all call it, and see the same files; all end with the same status. What
/// fails leaves no checkpoint of this step and all others as they were.
Status saveCheckpoint(const Session &session, const std::string &folder, int64_t step, int64_t keep);

/// Writes the arguments that are fed from a checkpoint, which may come from another
/// mesh: each rank reads its own parts, and checks what it reads. `path` is a
/// checkpoint, or a folder, of whose checkpoints the newest complete one is taken.
/// `found` becomes its folder, `step` its step.
Status loadCheckpoint(Session &session, const std::string &path, std::string &found, int64_t &step);

} // namespace tp::runtime

#endif // TP_RUNTIME_CHECKPOINT_H
