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
/// row-major matrices. `params` starts with the letter of the elements (s, d, c or
/// z) and the number of matrices. Buffers have these elements but for: info, pivots
/// and counts, int32; w of syevd, s, d and e, real; vectors of geev, complex.
///
///   function  inputs       outputs                   further params
///   potrf     a            a, info                   n, uplo
///   trsm      a, b         b                         m, n (of b), side, uplo, trans, diag
///   getrf     a            a, pivots, info           m, n
///   geqrf     a            a, tau                    m, n
///   geqp3     a, pivots    a, pivots, tau            m, n
///   orgqr     a, tau       a                         m, n, k (of tau)
///   ormqr     a, tau, c    c                         m, n (of c), k (of tau), side, trans
///   syevd     a            a, w, info                n, mode, uplo
///   sytrd     a            a, d, e, tau, info        n, uplo
///   gesdd     a            a, s, u, vt, info         m, n, mode
///   gesvd     a            a, s, u, vt, info         m, n, mode
///   geev      a            w (re, im if real), left, right, info   n, left, right
///   gees      a            a, v, w (re, im if real), count, info   n, mode
///   gehrd     a            a, tau, info              n, low, high
///   gtsv      dl, d, du, b  dl, d, du, b, info       n, m (of b); dl[0] is not read
///
/// uplo, side, trans, diag, mode, left and right are the characters that LAPACK takes.
enum class LapackFunction : int32_t {
  potrf,
  trsm,
  getrf,
  geqrf,
  geqp3,
  orgqr,
  ormqr,
  syevd,
  sytrd,
  gesdd,
  gesvd,
  geev,
  gees,
  gehrd,
  gtsv
};
/// Names for real elements, and for complex ones.
inline constexpr std::string_view kLapackNames[][2] = {
    {"potrf", "potrf"}, {"trsm", "trsm"},   {"getrf", "getrf"}, {"geqrf", "geqrf"}, {"geqp3", "geqp3"},
    {"orgqr", "ungqr"}, {"ormqr", "unmqr"}, {"syevd", "heevd"}, {"sytrd", "hetrd"}, {"gesdd", "gesdd"},
    {"gesvd", "gesvd"}, {"geev", "geev"},   {"gees", "gees"},   {"gehrd", "gehrd"}, {"gtsv", "gtsv"}};

inline constexpr bool isComplexLetter(char letter) { return letter == 'c' || letter == 'z'; }

/// The function of a name without its letter.
inline std::optional<LapackFunction> parseLapackFunction(std::string_view name, bool isComplex) {
  for (int i = 0; i < int(std::size(kLapackNames)); ++i)
    if (name == kLapackNames[i][isComplex])
      return LapackFunction(i);
  return std::nullopt;
}

/// Runs a function; `buffers` are the inputs, then the outputs. An error if the
/// library cannot be loaded or refuses an argument. What it cannot factor it says in info.
Status runLapack(LapackFunction function, const int64_t *params, void *const *buffers);

} // namespace tp::runtime

#endif // TP_RUNTIME_LAPACK_H
