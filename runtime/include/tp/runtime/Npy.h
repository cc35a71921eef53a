//===- Npy.h - NumPy's files ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_NPY_H
#define TP_RUNTIME_NPY_H

#include "tp/runtime/MappedFile.h"
#include "tp/runtime/TensorFile.h"

namespace tp::runtime {

// The format: numpy.org/doc/stable/reference/generated/numpy.lib.format.html.
// Versions 1.0, 2.0 and 3.0 are read; NumPy itself has no element types bf16 and
// those of eight bits.

/// One array. Row-major ones in little-endian order are mapped, others converted
/// in memory.
class NpyFile {
public:
  static std::unique_ptr<NpyFile> open(const std::string &path, Status &status);
  const TensorView &getTensor() const { return tensor; }

private:
  NpyFile() = default;
  std::unique_ptr<MappedFile> file;
  std::vector<char> converted;
  TensorView tensor{};
};

/// The .npy files of a folder, each under its name without `.npy`. Others are
/// left alone.
class NpyFolder : public TensorFile {
public:
  static std::unique_ptr<NpyFolder> open(const std::string &path, Status &status);

private:
  NpyFolder() = default;
  std::vector<std::unique_ptr<NpyFile>> files;
};

/// Writes a folder, which is made if it is not there, each file atomically;
/// nothing if one of the types is none of NumPy's.
Status writeNpyFolder(const std::string &path, const std::map<std::string, TensorView> &tensors);

} // namespace tp::runtime

#endif // TP_RUNTIME_NPY_H
