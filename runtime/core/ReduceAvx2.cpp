//===- ReduceAvx2.cpp - reductions with AVX2 and what came with it ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#if defined(__x86_64__)
#define TP_REDUCE_KERNELS reduceAvx2
#include "ReduceKernels.h"
#endif
