//===- Lapack.h - factorisations by LAPACK ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_LAPACK_H
#define TP_RUNTIME_LAPACK_H

#include <cstdint>
#include <optional>
#include <string_view>

namespace tp::runtime {

class Status;

/// The functions of LAPACK (and BLAS: trsm) that programs call, each on a batch of
/// row-major matrices. `params` starts with the bytes of a real element (4 or 8)
/// and the number of matrices; info is int32.
///
///   function  inputs       outputs              further params
///   potrf     a            a, info              n, uplo
///   trsm      a, b         b                    m, n (of b), side, uplo, trans, diag
///   getrf     a            a, pivots, info      m, n
///   geqrf     a            a, tau               m, n
///   orgqr     a, tau       a                    m, n, k (of tau)
///   syevd     a            a, w, info           n, mode, uplo
///   gesdd     a            a, s, u, vt, info    m, n, mode
///
/// uplo, side, trans, diag and mode are the characters that LAPACK takes.
enum class LapackFunction : int32_t { potrf, trsm, getrf, geqrf, orgqr, syevd, gesdd };
inline constexpr std::string_view kLapackNames[] = {"potrf", "trsm", "getrf", "geqrf", "orgqr", "syevd", "gesdd"};

inline std::optional<LapackFunction> parseLapackFunction(std::string_view name) {
  for (int i = 0; i < int(std::size(kLapackNames)); ++i)
    if (name == kLapackNames[i])
      return LapackFunction(i);
  return std::nullopt;
}

/// Runs a function; `buffers` are the inputs, then the outputs. An error if the
/// library cannot be loaded or refuses an argument. What it cannot factor it says in info.
Status runLapack(LapackFunction function, const int64_t *params, void *const *buffers);

} // namespace tp::runtime

#endif // TP_RUNTIME_LAPACK_H
