//===- MappedFile.h - a file's content in memory ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_MAPPEDFILE_H
#define TP_RUNTIME_MAPPEDFILE_H

#include "tp/runtime/Types.h"
#include <memory>

namespace tp::runtime {

/// A regular file, mapped to be read: only what is touched is loaded.
class MappedFile {
public:
  ~MappedFile();
  MappedFile(const MappedFile &) = delete;
  MappedFile &operator=(const MappedFile &) = delete;
  /// The error names the file.
  static std::unique_ptr<MappedFile> open(const std::string &path, Status &status);
  std::string_view getContent() const { return content; }

private:
  MappedFile() = default;
  std::string_view content;
};

} // namespace tp::runtime

#endif // TP_RUNTIME_MAPPEDFILE_H
