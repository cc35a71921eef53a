//===- ReducePlain.cpp - reductions with what every processor has ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#define TP_REDUCE_KERNELS reducePlain
#include "ReduceKernels.h"
