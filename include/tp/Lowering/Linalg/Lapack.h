//===- Lapack.h - custom calls of LAPACK ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LOWERING_LINALG_LAPACK_H
#define TP_LOWERING_LINALG_LAPACK_H

#include "tp/Input/StableHLO/StableHLO.h"

namespace tp {

/// A call as the runtime takes it (tp/runtime/Lapack.h).
struct LapackCall {
  std::string function;
  llvm::SmallVector<int64_t> params;
};

/// Reads `custom_call @lapack_spotrf_ffi(...)`; failure after a diagnostic that
/// says what is expected.
llvm::FailureOr<LapackCall> parseLapackCall(::stablehlo::CustomCallOp op);

/// True for targets of JAX's CPU export that LAPACK does: lapack_*_ffi.
bool isLapackTarget(llvm::StringRef target);

} // namespace tp

#endif // TP_LOWERING_LINALG_LAPACK_H
