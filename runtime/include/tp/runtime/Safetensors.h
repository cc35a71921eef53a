//===- Safetensors.h - tensors in files ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_SAFETENSORS_H
#define TP_RUNTIME_SAFETENSORS_H

#include "tp/runtime/AtomicFile.h"
#include "tp/runtime/MappedFile.h"
#include "tp/runtime/TensorFile.h"

namespace tp::runtime {

/// A safetensors file, mapped: only what is read is loaded. Opening checks the
/// whole header: sizes, types, bounds, overlaps.
class Safetensors : public TensorFile {
public:
  static std::unique_ptr<Safetensors> open(const std::string &path, Status &status);

private:
  Safetensors() = default;
  std::unique_ptr<MappedFile> file;
};

/// Writes a file atomically: see AtomicFile.
Status writeSafetensors(const std::string &path, const std::map<std::string, TensorView> &tensors);
/// What such a file begins with; the tensors' bytes follow, in order. No data is
/// looked at.
std::string makeSafetensorsHeader(const std::map<std::string, TensorView> &tensors);

} // namespace tp::runtime

#endif // TP_RUNTIME_SAFETENSORS_H
