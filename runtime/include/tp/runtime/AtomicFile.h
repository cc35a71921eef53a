//===- AtomicFile.h - files that are whole or not there ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_ATOMICFILE_H
#define TP_RUNTIME_ATOMICFILE_H

#include "tp/runtime/Types.h"
#include <memory>

namespace tp::runtime {

/// A file that a reader sees as it was before or whole: it is written under a
/// temporary name beside its own until commit(). What fails leaves the old file
/// and nothing beside it. A device or a pipe is written directly.
///
/// A full disk and a limit on the size of files (RLIMIT_FSIZE, whose signal would
/// end the process) are errors like any other.
class AtomicFile {
public:
  static std::unique_ptr<AtomicFile> create(const std::string &path, Status &status);
  ~AtomicFile();
  AtomicFile(const AtomicFile &) = delete;
  AtomicFile &operator=(const AtomicFile &) = delete;

  Status write(std::string_view bytes);
  /// On the disk, under its name.
  Status commit();

private:
  AtomicFile() = default;
  Status fail(const char *what) const;
  std::string path, target, temporary; // `temporary` is empty for what is written directly
  unsigned mode = 0;
  int descriptor = -1;
};

Status writeFileAtomically(const std::string &path, std::string_view content);

/// Puts the names in a folder on the disk, as fsync does files' contents.
Status syncFolder(const std::string &path);

} // namespace tp::runtime

#endif // TP_RUNTIME_ATOMICFILE_H
