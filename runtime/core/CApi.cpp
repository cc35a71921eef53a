//===- CApi.cpp - running executables from C ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/Checkpoint.h"
#include "tp/runtime/tp.h"
#include <algorithm>
#include <cstdio>
#include <cstring>
#include <initializer_list>
#include <new>

using namespace tp::runtime;

struct tp_executable {
  std::unique_ptr<Executable> executable;
  std::string description;
};
struct tp_session {
  const Manifest *manifest;
  std::unique_ptr<Session> session;
  bool hasStepped = false;
};
struct tp_backend {
  std::unique_ptr<Backend> backend;
};

static tp_code report(tp_code code, const char *message, tp_error *error) {
  if (!error)
    return code;
  error->code = code;
  std::snprintf(error->message, sizeof error->message, "%s", message);
  return code;
}

static tp_code report(const Status &status, tp_code code, tp_error *error) {
  if (status.ok())
    return report(TP_OK, "", error);
  return report(status.isOutOfMemory() ? TP_OUT_OF_MEMORY : code, status.message().c_str(), error);
}

/// Runs `work`, which returns a code, so that no exception leaves, unless one of the pointers
/// that it needs is null.
template <typename Function>
static tp_code guard(tp_error *error, std::initializer_list<const void *> needed, Function work) {
  if (std::find(needed.begin(), needed.end(), nullptr) != needed.end())
    return report(TP_INVALID_ARGUMENT, "expected a pointer, found null", error);
  try {
    return work();
  } catch (const std::bad_alloc &) {
    return report(TP_OUT_OF_MEMORY, "out of memory", error);
  } catch (const std::exception &exception) {
    return report(TP_FAILED, exception.what(), error);
  } catch (...) {
    return report(TP_FAILED, "unknown error", error);
  }
}

//===----------------------------------------------------------------------===//
// Executables
//===----------------------------------------------------------------------===//

tp_code tp_executable_open_bytes(const void *data, size_t bytes, tp_executable **executable, tp_error *error) {
  return guard(error, {executable}, [&] {
    Status status;
    std::string_view content(static_cast<const char *>(data), bytes);
    auto opened = Executable::open(content, status);
    if (!opened)
      return report(status, TP_INVALID_EXECUTABLE, error);
    auto file = readExecutable(content, status);
    *executable = new tp_executable{std::move(opened), describeAsJson(*file)};
    return report(TP_OK, "", error);
  });
}

tp_code tp_executable_open(const char *path, tp_executable **executable, tp_error *error) {
  return guard(error, {path, executable}, [&] {
    Status status;
    std::optional<std::string> content = readFile(path, status);
    if (!content)
      return report(status, TP_INVALID_EXECUTABLE, error);
    return tp_executable_open_bytes(content->data(), content->size(), executable, error);
  });
}

void tp_executable_close(tp_executable *executable) { delete executable; }

const char *tp_executable_describe(const tp_executable *executable) { return executable->description.c_str(); }
int64_t tp_executable_ranks(const tp_executable *executable) {
  return executable->executable->getManifest().getRankCount();
}
int64_t tp_executable_bytes_per_rank(const tp_executable *executable) {
  return executable->executable->getManifest().getBytesPerRank();
}
size_t tp_executable_arguments(const tp_executable *executable) {
  return executable->executable->getManifest().arguments.size();
}
size_t tp_executable_results(const tp_executable *executable) {
  return executable->executable->getManifest().results.size();
}

static tp_code describeTensor(const std::vector<TensorInfo> &tensors, size_t number, tp_tensor *tensor,
                              tp_error *error) {
  if (number >= tensors.size()) {
    std::string message =
        "expected a number less than " + std::to_string(tensors.size()) + ", found " + std::to_string(number);
    return report(TP_INVALID_ARGUMENT, message.c_str(), error);
  }
  const TensorInfo &info = tensors[number];
  *tensor = {info.name.c_str(),
             getName(info.type),
             info.shape.size(),
             info.shape.data(),
             info.local.data(),
             size_t(info.getElements() * getBytes(info.type)),
             size_t(info.getLocalBytes()),
             info.alias};
  return report(TP_OK, "", error);
}

tp_code tp_executable_argument(const tp_executable *executable, size_t number, tp_tensor *tensor, tp_error *error) {
  return guard(error, {executable, tensor},
               [&] { return describeTensor(executable->executable->getManifest().arguments, number, tensor, error); });
}
tp_code tp_executable_result(const tp_executable *executable, size_t number, tp_tensor *tensor, tp_error *error) {
  return guard(error, {executable, tensor},
               [&] { return describeTensor(executable->executable->getManifest().results, number, tensor, error); });
}

//===----------------------------------------------------------------------===//
// Sessions
//===----------------------------------------------------------------------===//

tp_code tp_session_create(const tp_executable *executable, const tp_session_options *options, tp_session **session,
                          tp_error *error) {
  return guard(error, {executable, session}, [&] {
    SessionOptions wanted;
    if (options) {
      if (!(options->deadline_seconds >= 0) || options->threads < 0)
        return report(TP_INVALID_ARGUMENT, "expected a deadline and threads of at least 0", error);
      if (options->deadline_seconds > 0)
        wanted.deadlineSeconds = options->deadline_seconds;
      wanted.threads = options->threads;
      wanted.backend = options->backend ? options->backend->backend.get() : nullptr;
    }
    Status status;
    auto created = Session::create(*executable->executable, wanted, status);
    if (!created)
      return report(status, TP_FAILED, error);
    *session = new tp_session{&executable->executable->getManifest(), std::move(created)};
    return report(TP_OK, "", error);
  });
}

void tp_session_close(tp_session *session) { delete session; }

tp_code tp_session_write(tp_session *session, size_t argument, const void *data, size_t bytes, tp_error *error) {
  return guard(error, {session, bytes ? data : static_cast<const void *>(session)}, [&] {
    return report(session->session->writeArgument(argument, data, int64_t(bytes)), TP_INVALID_ARGUMENT, error);
  });
}

tp_code tp_session_load(tp_session *session, const char *path, tp_error *error) {
  return guard(error, {session, path}, [&] {
    Status status;
    auto file = openTensors(path, status);
    return report(file ? session->session->loadArguments(*file) : status, TP_INVALID_FILE, error);
  });
}

tp_code tp_session_bind_argument(tp_session *session, int64_t rank, size_t argument, void *data, size_t bytes,
                                 tp_error *error) {
  return guard(error, {session}, [&] {
    return report(session->session->bindArgument(rank, argument, data, int64_t(bytes)), TP_INVALID_ARGUMENT, error);
  });
}
tp_code tp_session_bind_result(tp_session *session, int64_t rank, size_t result, void *data, size_t bytes,
                               tp_error *error) {
  return guard(error, {session}, [&] {
    return report(session->session->bindResult(rank, result, data, int64_t(bytes)), TP_INVALID_ARGUMENT, error);
  });
}

tp_code tp_session_feed(tp_session *session, size_t result, size_t argument, tp_error *error) {
  return guard(error, {session},
               [&] { return report(session->session->feed(result, argument), TP_INVALID_ARGUMENT, error); });
}

tp_code tp_session_feed_donated(tp_session *session, tp_error *error) {
  return guard(error, {session}, [&] {
    const std::vector<TensorInfo> &arguments = session->manifest->arguments;
    Status status;
    for (size_t number = 0; number < arguments.size() && status.ok(); ++number)
      if (arguments[number].alias >= 0)
        status = session->session->feed(size_t(arguments[number].alias), number);
    return report(status, TP_INVALID_ARGUMENT, error);
  });
}

tp_code tp_session_step(tp_session *session, tp_error *error) {
  return guard(error, {session}, [&] {
    session->hasStepped = true;
    return report(session->session->step(), TP_FAILED, error);
  });
}

tp_code tp_session_save_checkpoint(tp_session *session, const char *folder, int64_t step, int keep, tp_error *error) {
  return guard(error, {session, folder}, [&] {
    if (step < 0 || keep < 0)
      return report(TP_INVALID_ARGUMENT, "expected a step and a number of checkpoints of at least 0", error);
    return report(saveCheckpoint(*session->session, folder, step, keep), TP_FAILED, error);
  });
}

tp_code tp_session_load_checkpoint(tp_session *session, const char *path, int64_t *step, tp_error *error) {
  return guard(error, {session, path}, [&] {
    std::string found;
    int64_t read = 0;
    Status status = loadCheckpoint(*session->session, path, found, read);
    if (status.ok() && step)
      *step = read;
    return report(status, TP_INVALID_FILE, error);
  });
}

tp_code tp_session_read(tp_session *session, size_t result, void *data, size_t bytes, tp_error *error) {
  return guard(error, {session, bytes ? data : static_cast<const void *>(session)}, [&] {
    const std::vector<TensorInfo> &results = session->manifest->results;
    if (result < results.size()) { // otherwise the session says so
      int64_t expected = results[result].getElements() * getBytes(results[result].type);
      if (int64_t(bytes) != expected) {
        std::string message = "result " + std::to_string(result) + ": expected memory of " + std::to_string(expected) +
                              " bytes, found " + std::to_string(bytes);
        return report(TP_INVALID_ARGUMENT, message.c_str(), error);
      }
    }
    if (!session->hasStepped)
      return report(TP_INVALID_ARGUMENT, "there are no results before the first step", error);
    HostTensor tensor;
    Status status = session->session->getResult(result, tensor);
    if (status.ok() && !tensor.data.empty()) // on process 0
      std::memcpy(data, tensor.data.data(), tensor.data.size());
    return report(status, result < results.size() ? TP_FAILED : TP_INVALID_ARGUMENT, error);
  });
}

const void *tp_session_local_result(const tp_session *session, int64_t rank, size_t result) {
  return session->session->getLocalResult(rank, result);
}

//===----------------------------------------------------------------------===//
// Several processes
//===----------------------------------------------------------------------===//

tp_code tp_backend_open(const char *name, tp_backend **backend, tp_error *error) {
  return guard(error, {name, backend}, [&] {
    Status status;
    std::string wanted = name;
    if (wanted != "threads" && wanted != "mpi" && wanted != "nccl" && wanted != "loopback")
      return report(TP_INVALID_ARGUMENT,
                    ("expected backend threads, mpi, nccl or loopback, found '" + wanted + "'").c_str(), error);
    std::unique_ptr<Backend> opened = makeBackend(wanted, status);
    if (!opened)
      return report(status, TP_FAILED, error);
    *backend = new tp_backend{std::move(opened)};
    return report(TP_OK, "", error);
  });
}

void tp_backend_close(tp_backend *backend) { delete backend; }
int64_t tp_backend_process(const tp_backend *backend) { return backend->backend->getProcess(); }
