//===- TensorFile.h - tensors in files, by name ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_TENSORFILE_H
#define TP_RUNTIME_TENSORFILE_H

#include "tp/runtime/Types.h"
#include <map>
#include <memory>
#include <vector>

namespace tp::runtime {

/// A tensor in memory that somebody else owns: dense, row-major, in the machine's
/// byte order.
struct TensorView {
  ElementType type;
  std::vector<int64_t> shape;
  const char *data;
  int64_t bytes;
};

/// Tensors that a file, or a folder of them, holds; the views live as long.
class TensorFile {
public:
  virtual ~TensorFile() = default;
  /// By name; null if there is none.
  const TensorView *find(const std::string &name) const {
    auto found = tensors.find(name);
    return found == tensors.end() ? nullptr : &found->second;
  }
  const std::map<std::string, TensorView> &getTensors() const { return tensors; }

protected:
  TensorFile() = default;
  std::map<std::string, TensorView> tensors;
};

/// A safetensors file, or a folder of .npy files. The error names the file.
std::unique_ptr<TensorFile> openTensors(const std::string &path, Status &status);
/// Into a folder as .npy files where the path ends in `/`, else a safetensors file.
Status writeTensors(const std::string &path, const std::map<std::string, TensorView> &tensors);

} // namespace tp::runtime

#endif // TP_RUNTIME_TENSORFILE_H
