//===- Calls.h - prototypes of the runtime's functions ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_CALLS_H
#define TP_RUNTIME_CALLS_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// One rank's context: opaque to compiled programs.
struct tp_rank;

/// What an executable exports: one step of one rank. `arena` has the manifest's
/// arena_bytes, `arguments` and `results` point to local tensors, 64-byte aligned.
typedef void tp_main_function(struct tp_rank *rank, char *arena, void *const *arguments, void *const *results);

#define TP_ARGS(...) __VA_ARGS__
#define RANK struct tp_rank *
#define I32 int32_t
#define I64 int64_t
#define IN const void *
#define OUT void *
#define VOID void
#define TP_RUNTIME_CALL(result, name, arguments) result name(arguments);
#include "tp/runtime/RuntimeCalls.def"
#undef TP_ARGS
#undef RANK
#undef I32
#undef I64
#undef IN
#undef OUT
#undef VOID

#ifdef __cplusplus
}
#endif

#endif // TP_RUNTIME_CALLS_H
