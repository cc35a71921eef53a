//===- Communicator.h - collectives between ranks ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_COMMUNICATOR_H
#define TP_RUNTIME_COMMUNICATOR_H

#include "tp/runtime/Executable.h"
#include <span>

namespace tp::runtime {

/// One rank's access to collectives. A call blocks until this rank's part is
/// done. After an error every later call, on every rank, returns an error soon:
/// a collective that a rank does not reach, or reaches with other arguments, is
/// reported by the first that differs and the ranks, and never hangs longer than
/// the deadline.
///
/// Once a call has returned, also with an error, no other rank touches its memory.
///
/// Calls come from one thread at a time, not always the same one; abort() may come
/// from another thread during a call, which then ends soon.
///
/// `group` is an index into the manifest's groups; memory need not be aligned.
class Communicator {
public:
  virtual ~Communicator() = default;
  /// in and out may be the same. and, or: integers only, here and below.
  virtual Status allReduce(int64_t group, Reduction reduction, ElementType type, int64_t count, const void *in,
                           void *out) = 0;
  /// in: outer x inner bytes; out: outer x ranks x inner bytes.
  virtual Status allGather(int64_t group, int64_t outer, int64_t innerBytes, const void *in, void *out) = 0;
  /// in: outer x ranks x inner elements; out: outer x inner.
  virtual Status reduceScatter(int64_t group, Reduction reduction, ElementType type, int64_t outer, int64_t inner,
                               const void *in, void *out) = 0;
  /// shape: of in. Part p of its split dimension goes to member p; what comes from
  /// member q lies at place q of out's concatenated dimension.
  virtual Status allToAll(int64_t group, int64_t elementBytes, const std::vector<int64_t> &shape, int64_t splitDim,
                          int64_t concatDim, const void *in, void *out) = 0;
  /// Pairs (source, target) of positions in the group; a rank that no pair sends
  /// to gets zeros.
  virtual Status permute(int64_t group, const std::vector<std::pair<int64_t, int64_t>> &pairs, int64_t bytes,
                         const void *in, void *out) = 0;
  /// in and out may be the same.
  virtual Status broadcast(int64_t group, int64_t root, int64_t bytes, const void *in, void *out) = 0;
  /// Its collectives only enqueue work on the rank's device, which may be recorded
  /// (Device::beginCapture). The same for all ranks.
  virtual bool isRecordable() const { return false; }
  /// Makes every rank's current and later calls fail with `reason`.
  virtual void abort(const std::string &reason) = 0;
};

/// Communicators for all ranks of a manifest's mesh, as threads of this process.
/// Reductions accumulate in fp32 (f64 in f64) in the order of the ranks: the
/// result is the same in every run. `deadlineSeconds` bounds the wait for
/// another rank.
std::vector<std::unique_ptr<Communicator>> makeThreadCommunicators(const Manifest &manifest, double deadlineSeconds);

/// Why collective `kind` cannot reduce elements of this type so, as a sentence; empty if it
/// can: floats have no and, or; of complex numbers there are only sums.
std::string explainUndefined(std::string_view kind, Reduction reduction, ElementType type);

/// out[i] = terms[0][i] (reduction) terms[1][i] (reduction) ... in this order, for
/// each of `outs`. max and min as IEEE 754-2019's maximum and minimum: NaN stays,
/// and -0 is less than +0. An out may be one of the terms; otherwise it overlaps none.
/// Memory need not be aligned. Integers wrap around. `streams`: the outs are too
/// large for the caches and written past them where they begin on a line of 64 bytes.
void reduceTerms(Reduction reduction, ElementType type, int64_t count, std::span<const char *const> terms,
                 std::span<char *const> outs, bool streams);
void reduceTerms(Reduction reduction, ElementType type, int64_t count, const std::vector<const char *> &terms,
                 char *out);

} // namespace tp::runtime

#endif // TP_RUNTIME_COMMUNICATOR_H
