//===- Folder.h - folders of checkpoints ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_CHECKPOINT_FOLDER_H
#define TP_RUNTIME_CHECKPOINT_FOLDER_H

#include "tp/runtime/Checkpoint.h"

namespace tp::runtime {

inline constexpr char kInfoFile[] = "/checkpoint.json";

/// Whether a folder is a complete checkpoint.
bool isCheckpoint(const std::string &folder);
/// `path` itself, or the newest complete checkpoint in it.
std::string findCheckpoint(const std::string &path, Status &status);
/// Makes the empty folder of a checkpoint; what an interrupted save has left of it goes.
Status prepareCheckpoint(const std::string &folder, int64_t step);
/// Removes a checkpoint, or what there is of one: first it is none any more.
Status removeCheckpoint(const std::string &folder);
/// All but the newest `keep`, and what interrupted saves before those have left.
Status removeOldCheckpoints(const std::string &folder, int64_t keep);

/// Process 0's status becomes that of all, unless they cannot be told.
Status shareStatus(Backend &backend, Status status);

} // namespace tp::runtime

#endif // TP_RUNTIME_CHECKPOINT_FOLDER_H
