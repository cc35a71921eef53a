//===- Matmul.h - matrix products ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_MATMUL_H
#define TP_RUNTIME_MATMUL_H

#include "tp/runtime/Executable.h"

namespace tp::runtime {

/// One product, prepared for one rank; not for use by two threads at once.
class Matmul {
public:
  virtual ~Matmul() = default;
  /// `bias` and `workspace` are null unless the product's description has them. The
  /// workspace is the call's alone, aligned to 256 bytes, and of undefined content.
  virtual Status run(const void *a, const void *b, void *c, const void *bias = nullptr, void *workspace = nullptr) = 0;
};

/// Plain loops: the yardstick for tests, and what runs types that oneDNN lacks.
std::unique_ptr<Matmul> makeReferenceMatmul(const MatmulInfo &info);
/// oneDNN; falls back to the reference where oneDNN has no implementation.
std::unique_ptr<Matmul> makeOnednnMatmul(const MatmulInfo &info);
/// Threads that a rank's products use; called on the rank's thread.
void setMatmulThreads(int threads);

} // namespace tp::runtime

#endif // TP_RUNTIME_MATMUL_H
