//===- ParserMemory.h - what MLIR's parser may take ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_PIPELINES_PARSERMEMORY_H
#define TP_LIB_PIPELINES_PARSERMEMORY_H

#include "llvm/ADT/StringRef.h"

namespace tp {

/// What reading `bytes` of a program may need: a gibibyte serves all small files.
inline uint64_t getReaderBytes(uint64_t bytes) { return (uint64_t(1) << 30) + 64 * bytes; }

/// While it lives, this process may take getReaderBytes() of memory beyond what it
/// has. MLIR's parser makes a list as long as a type says, before it sees that the
/// file has no such list. What needs more ends the process with exitWrongInput and
/// a sentence that begins with `file`. One at a time, and no other threads.
class ParserMemory {
public:
  ParserMemory(llvm::StringRef file, uint64_t bytes);
  ~ParserMemory();

private:
  uint64_t previousLimit = 0;
  bool isLimited = false;
};

} // namespace tp

#endif // TP_LIB_PIPELINES_PARSERMEMORY_H
