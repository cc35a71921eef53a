//===- NcclHub.h - where the ranks of the double of NCCL meet ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_UNITTESTS_RUNTIME_FAKECUDA_NCCLHUB_H
#define TP_UNITTESTS_RUNTIME_FAKECUDA_NCCLHUB_H

#include <cstdint>
#include <string>
#include <vector>

namespace fake {

enum class Call : int32_t { hello, split, allReduce, allGather, reduceScatter, broadcast, exchange, goodbye };

/// What a rank asks the hub for, followed by its bytes. Each gets one answer: a number
/// (0: good, else an ncclResult_t) and bytes.
struct Request {
  Call call;
  int32_t type = 0, operation = 0, root = 0;    // of ncclDataType_t and ncclRedOp_t
  int32_t communicator = 0, rank = 0, size = 0; // hello
  int32_t color = 0, key = 0;                   // split: answered by communicator, rank and size
  int64_t bytes = 0;                            // of the data that follows
  int32_t sends = 0, receives = 0;              // exchange: Parts before the data
};
struct Part {
  int32_t peer;
  int64_t bytes;
};
struct Answer {
  int32_t result = 0;
  int64_t bytes = 0;
};

/// Connects to the hub of that name; -1 if there is none.
int connectHub(const std::string &name);
/// A hub on a thread, for all communicators that come from one unique id. It ends when all
/// have left.
void startHub(const std::string &name);

} // namespace fake

#endif // TP_UNITTESTS_RUNTIME_FAKECUDA_NCCLHUB_H
