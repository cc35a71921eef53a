//===- ParserMemory.cpp - what MLIR's parser may take ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ParserMemory.h"
#include "tp/Options/Options.h"
#include "llvm/Support/ErrorHandling.h"
#include <cstdio>
#include <fstream>
#include <new>
#include <sys/resource.h>
#include <unistd.h>

using namespace tp;

/// There is no memory to make the sentence with when it is needed.
static std::string sentence;

static void end() {
  fputs(sentence.c_str(), stderr);
  _exit(exitWrongInput);
}
static void endBadAllocation(void *, const char *, bool) { end(); }

/// Memory with contents, in bytes: not what is only reserved, as other threads'
/// arenas are. 0 if that is not known.
static uint64_t getDataSize() {
  std::ifstream file("/proc/self/statm");
  uint64_t pages = 0;
  for (int column = 0; column < 6; ++column)
    if (!(file >> pages))
      return 0;
  return pages * uint64_t(getpagesize());
}

ParserMemory::ParserMemory(llvm::StringRef file, uint64_t bytes) {
  sentence = file.str() + ": error: the program cannot be read: it takes more memory than " +
             std::to_string(getReaderBytes(bytes)) + " bytes, the most for a program of its size\n";
  std::set_new_handler(end);
  llvm::install_bad_alloc_error_handler(endBadAllocation);
  llvm::install_fatal_error_handler(endBadAllocation); // a list too long for its type
  struct rlimit limits;
  uint64_t size = getDataSize(), limit = size + getReaderBytes(bytes);
  if (size == 0 || getrlimit(RLIMIT_DATA, &limits) || limit >= limits.rlim_cur)
    return;
  previousLimit = limits.rlim_cur;
  limits.rlim_cur = limit;
  isLimited = setrlimit(RLIMIT_DATA, &limits) == 0;
}

ParserMemory::~ParserMemory() {
  std::set_new_handler(nullptr);
  llvm::remove_bad_alloc_error_handler();
  llvm::remove_fatal_error_handler();
  struct rlimit limits;
  if (!isLimited || getrlimit(RLIMIT_DATA, &limits))
    return;
  limits.rlim_cur = previousLimit;
  setrlimit(RLIMIT_DATA, &limits);
}
