//===- Parts.h - parts of tensors ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_PARTS_H
#define TP_RUNTIME_PARTS_H

#include "tp/runtime/Executable.h"
#include <functional>

namespace tp::runtime {

/// Calls `visit(local offset, global offset, elements)` for the longest runs of
/// a rank's part that are contiguous in both the part and the global tensor, in
/// elements. Padding is not visited.
void forEachRun(const TensorInfo &tensor, const Manifest &manifest, int64_t rank,
                const std::function<void(int64_t local, int64_t global, int64_t elements)> &visit);

/// Ranks whose parts are different ones and together the whole tensor: of those
/// with equal parts the first.
std::vector<int64_t> getOwners(const TensorInfo &tensor, const Manifest &manifest);

/// Whether both lie alike: type, shape and digits.
bool haveEqualParts(const TensorInfo &a, const TensorInfo &b);

} // namespace tp::runtime

#endif // TP_RUNTIME_PARTS_H
