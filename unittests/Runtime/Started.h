//===- Started.h - a communicator whose calls another thread makes ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_UNITTESTS_RUNTIME_STARTED_H
#define TP_UNITTESTS_RUNTIME_STARTED_H

#include "tp/runtime/Communicator.h"
#include "tp/runtime/Progress.h"

namespace tp::runtime {

/// Starts each collective of `inner`, and waits for it: what holds for calls holds
/// for started ones. abort() comes from the thread that waits.
class StartedCommunicator : public Communicator {
public:
  explicit StartedCommunicator(Communicator &inner) : inner(inner) {}
  Status allReduce(int64_t group, Reduction reduction, ElementType type, int64_t count, const void *in,
                   void *out) override {
    return run([=, this] { return inner.allReduce(group, reduction, type, count, in, out); });
  }
  Status allGather(int64_t group, int64_t outer, int64_t innerBytes, const void *in, void *out) override {
    return run([=, this] { return inner.allGather(group, outer, innerBytes, in, out); });
  }
  Status reduceScatter(int64_t group, Reduction reduction, ElementType type, int64_t outer, int64_t width,
                       const void *in, void *out) override {
    return run([=, this] { return inner.reduceScatter(group, reduction, type, outer, width, in, out); });
  }
  Status allToAll(int64_t group, int64_t elementBytes, const std::vector<int64_t> &shape, int64_t splitDim,
                  int64_t concatDim, const void *in, void *out) override {
    return run([=, this] { return inner.allToAll(group, elementBytes, shape, splitDim, concatDim, in, out); });
  }
  Status permute(int64_t group, const std::vector<std::pair<int64_t, int64_t>> &pairs, int64_t bytes, const void *in,
                 void *out) override {
    return run([=, this] { return inner.permute(group, pairs, bytes, in, out); });
  }
  Status broadcast(int64_t group, int64_t root, int64_t bytes, const void *in, void *out) override {
    return run([=, this] { return inner.broadcast(group, root, bytes, in, out); });
  }
  void abort(const std::string &reason) override { inner.abort(reason); }

private:
  Status run(Progress::Call call) { return progress.wait(progress.start(std::move(call))); }
  Communicator &inner;
  Progress progress;
};

} // namespace tp::runtime

#endif // TP_UNITTESTS_RUNTIME_STARTED_H
