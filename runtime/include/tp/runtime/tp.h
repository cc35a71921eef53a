/*===- tp.h - running executables from C ---------------------------------===*\
|*                                                                          *|
|* Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.     *|
|* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception                  *|
|*                                                                          *|
\*===----------------------------------------------------------------------===*/

/* Link with -ltp_runtime; examples/c has a program.
 *
 * - Functions that can fail return a code, TP_OK being 0, and put code and
 *   sentence into `*error`, which is the caller's and may be null. There is no
 *   state outside of handles. No C++ exception leaves a function.
 * - A handle is used by one thread at a time; several handles by several threads.
 *   An executable may serve any number of sessions at once, and outlives them.
 * - Numbers of tensors are positions; bytes are counts of bytes; whole tensors
 *   are dense, row-major, in the machine's byte order; bool is one byte.
 */
#ifndef TP_RUNTIME_TP_H
#define TP_RUNTIME_TP_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum tp_code {
  TP_OK = 0,
  TP_INVALID_ARGUMENT = 1,   /* of a call: a number, a size, an alignment, a null pointer */
  TP_INVALID_EXECUTABLE = 2, /* damaged; for another version or CPU */
  TP_INVALID_FILE = 3,       /* of tensors */
  TP_OUT_OF_MEMORY = 4,
  TP_FAILED = 5 /* a step, a backend: the session is of no use any more */
} tp_code;

#define TP_MESSAGE_BYTES 1024
typedef struct tp_error {
  tp_code code;
  char message[TP_MESSAGE_BYTES]; /* one sentence, cut off if it is longer */
} tp_error;

typedef struct tp_executable tp_executable;
typedef struct tp_session tp_session;
typedef struct tp_backend tp_backend;

/*===-- Executables -------------------------------------------------------===*/

/* Reads, checks and loads a .tpx file, or its bytes, which are not needed
 * afterwards. Its code is native code: open only what you trust. */
tp_code tp_executable_open(const char *path, tp_executable **executable, tp_error *error);
tp_code tp_executable_open_bytes(const void *data, size_t bytes, tp_executable **executable, tp_error *error);
void tp_executable_close(tp_executable *executable);

/* JSON as `tp-run --describe --format json` prints it; lives as long as the handle. */
const char *tp_executable_describe(const tp_executable *executable);
int64_t tp_executable_ranks(const tp_executable *executable);
int64_t tp_executable_bytes_per_rank(const tp_executable *executable);
size_t tp_executable_arguments(const tp_executable *executable);
size_t tp_executable_results(const tp_executable *executable);

/* Texts and sizes live as long as the executable. */
typedef struct tp_tensor {
  const char *name;
  const char *type; /* "f32", "bf16", "i32", "complex<f32>", ... */
  size_t dims;
  const int64_t *shape;       /* of the whole */
  const int64_t *local_shape; /* of a rank's part */
  size_t bytes, local_bytes;
  int64_t next_result; /* of an argument: the result that the program names as its next value; else -1 */
} tp_tensor;
tp_code tp_executable_argument(const tp_executable *executable, size_t number, tp_tensor *tensor, tp_error *error);
tp_code tp_executable_result(const tp_executable *executable, size_t number, tp_tensor *tensor, tp_error *error);

/*===-- Sessions ----------------------------------------------------------===*/

typedef struct tp_session_options {
  double deadline_seconds; /* that a rank waits for another; 0: 300 */
  int threads;             /* of each rank; 0: the cores, divided among the ranks */
  tp_backend *backend;     /* null: all ranks are threads of this process */
} tp_session_options;

/* Takes all memory that steps need. `options` may be null. */
tp_code tp_session_create(const tp_executable *executable, const tp_session_options *options, tp_session **session,
                          tp_error *error);
void tp_session_close(tp_session *session);

/* Arguments stay from step to step until they are written or fed again. */
tp_code tp_session_write(tp_session *session, size_t argument, const void *data, size_t bytes, tp_error *error);
/* All arguments from a safetensors file or a folder of .npy files, by position
 * (`00000`) or name. */
tp_code tp_session_load(tp_session *session, const char *path, tp_error *error);

/* A rank's part lies in the caller's memory from now on: `local_bytes`, aligned to
 * 64, until the session is closed. */
tp_code tp_session_bind_argument(tp_session *session, int64_t rank, size_t argument, void *data, size_t bytes,
                                 tp_error *error);
tp_code tp_session_bind_result(tp_session *session, int64_t rank, size_t result, void *data, size_t bytes,
                               tp_error *error);

/* From now on each step's result is the next step's argument, without a copy where
 * neither is bound; type and layout must be the same. A written argument counts
 * before a fed one. */
tp_code tp_session_feed(tp_session *session, size_t result, size_t argument, tp_error *error);
/* All that the program itself names (tp_tensor.next_result): JAX's donated arguments. */
tp_code tp_session_feed_donated(tp_session *session, tp_error *error);

/* One step on all ranks. After an error the session can only be closed. */
tp_code tp_session_step(tp_session *session, tp_error *error);

/* A whole result of the last step. */
tp_code tp_session_read(tp_session *session, size_t result, void *data, size_t bytes, tp_error *error);
/* A rank's part of it where it lies, until the next step; null if there is none in this process. */
const void *tp_session_local_result(const tp_session *session, int64_t rank, size_t result);

/*===-- Checkpoints -------------------------------------------------------===*/

/* Writes the arguments that results feed, as the next step takes them, into a folder
 * of its own in `folder`, and then removes all checkpoints but the newest `keep`
 * (0: none is removed). `step` is the number of steps that are done, more than that
 * of any checkpoint there. Whatever interrupts it, the older ones stay complete. */
tp_code tp_session_save_checkpoint(tp_session *session, const char *folder, int64_t step, int keep, tp_error *error);
/* Writes these arguments from a checkpoint, or the newest complete one in a folder,
 * of any mesh. `*step` is set to its step if `step` is not null. */
tp_code tp_session_load_checkpoint(tp_session *session, const char *path, int64_t *step, tp_error *error);

/*===-- Several processes -------------------------------------------------===*/

/* "mpi": a process per rank, started by mpirun; once per process, from the thread
 * that makes all calls. All processes then make the same calls in the same order;
 * tp_session_read gives data on process 0. Close sessions first. */
tp_code tp_backend_open(const char *name, tp_backend **backend, tp_error *error);
void tp_backend_close(tp_backend *backend);
int64_t tp_backend_process(const tp_backend *backend);

#ifdef __cplusplus
}
#endif

#endif /* TP_RUNTIME_TP_H */
