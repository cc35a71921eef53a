//===- Safetensors.h - tensors in files ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_SAFETENSORS_H
#define TP_RUNTIME_SAFETENSORS_H

#include "tp/runtime/Types.h"
#include <map>
#include <memory>
#include <vector>

namespace tp::runtime {

/// A tensor in memory that somebody else owns.
struct TensorView {
  ElementType type;
  std::vector<int64_t> shape;
  const char *data;
  int64_t bytes;
};

/// A safetensors file, mapped: only what is read is loaded. Opening checks the
/// whole header: sizes, types, bounds, overlaps.
class Safetensors {
public:
  ~Safetensors();
  static std::unique_ptr<Safetensors> open(const std::string &path, Status &status);
  /// By name; null if there is none.
  const TensorView *find(const std::string &name) const;
  const std::map<std::string, TensorView> &getTensors() const { return tensors; }

private:
  Safetensors() = default;
  void *mapping = nullptr;
  size_t mappedBytes = 0;
  std::map<std::string, TensorView> tensors;
};

/// Writes a file so that a reader sees the old one or the new one, whole; a
/// failure leaves the old one and nothing beside it. A device or a pipe is
/// written directly.
Status writeSafetensors(const std::string &path, const std::map<std::string, TensorView> &tensors);
Status writeFileAtomically(const std::string &path, std::string_view content);

} // namespace tp::runtime

#endif // TP_RUNTIME_SAFETENSORS_H
