//===- Calls.cpp - calls from compiled programs ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rank.h"
#include "tp/runtime/Lapack.h"
#include "tp/runtime/Team.h"
#include <algorithm>
#include <cstring>

using namespace tp::runtime;

/// Product or convolution `id` of those that are described.
template <typename Product, typename... Operands>
static void multiply(tp_rank *rank, const std::vector<std::unique_ptr<Product>> &products, const char *name, int64_t id,
                     Operands... operands) {
  if (!rank->status.ok())
    return;
  if (id < 0 || id >= int64_t(products.size()))
    return rank->noteOwn(Status::error(name + (" " + std::to_string(id)) + " is not described"));
  double start = now();
  rank->noteOwn(products[size_t(id)]->run(operands...));
  rank->times.matmul += now() - start;
}

extern "C" {

int32_t tp_rank_index(tp_rank *rank) { return int32_t(rank->index); }

void tp_matmul(tp_rank *rank, int64_t id, const void *a, const void *b, void *c) {
  multiply(rank, rank->matmuls, "matmul", id, a, b, c);
}

void tp_matmul_device(tp_rank *rank, int64_t id, const void *a, const void *b, const void *bias, void *c,
                      void *workspace) {
  multiply(rank, rank->matmuls, "matmul", id, a, b, c, bias, workspace);
}

void tp_convolution(tp_rank *rank, int64_t id, const void *a, const void *b, void *c, void *workspace) {
  multiply(rank, rank->convolutions, "convolution", id, a, b, c, workspace);
}

void tp_launch(tp_rank *rank, int64_t kernel, const void *shape, const void *arguments, int64_t count) {
  if (!rank->status.ok())
    return;
  rank->noteOwn(rank->device->launch(kernel, *static_cast<const LaunchShape *>(shape),
                                     static_cast<const uint64_t *>(arguments), count));
}

void tp_read(tp_rank *rank, const void *device, void *host, int64_t bytes) {
  // After an error a step still ends: a loop's predicate is then false.
  std::memset(host, 0, size_t(bytes));
  if (rank->status.ok())
    rank->noteOwn(rank->device->read(host, device, bytes));
}

void *tp_constant(tp_rank *rank, int64_t number, const void *host, int64_t bytes) {
  rank->constants.resize(std::max(rank->constants.size(), size_t(number) + 1));
  void *&memory = rank->constants[size_t(number)];
  if (!memory && rank->status.ok()) {
    Status status = rank->device->allocate(bytes, memory);
    rank->noteOwn(status.ok() ? rank->device->write(memory, host, bytes) : status);
  }
  return memory;
}

void tp_lapack_device(tp_rank *rank, int32_t function, const void *params, const void *buffers, const void *bytes,
                      int64_t inputs, int64_t count) {
  if (!rank->status.ok())
    return;
  auto *device = static_cast<void *const *>(buffers);
  auto *sizes = static_cast<const int64_t *>(bytes);
  std::vector<Memory> host;
  std::vector<void *> addresses;
  for (int64_t i = 0; i < count && rank->status.ok(); ++i) {
    host.push_back(allocate(sizes[i]));
    addresses.push_back(host.back().get());
    if (!addresses.back())
      return rank->noteOwn(Status::outOfMemory(std::to_string(sizes[i]) + " bytes for LAPACK"));
    if (i < inputs)
      rank->noteOwn(rank->device->read(addresses.back(), device[i], sizes[i]));
  }
  if (rank->status.ok())
    rank->noteOwn(runLapack(LapackFunction(function), static_cast<const int64_t *>(params), addresses.data()));
  for (int64_t i = inputs; i < count && rank->status.ok(); ++i)
    rank->noteOwn(rank->device->write(device[i], addresses[size_t(i)], sizes[i]));
}

void tp_lapack(tp_rank *rank, int32_t function, const void *params, const void *buffers) {
  if (!rank->status.ok())
    return;
  rank->noteOwn(
      runLapack(LapackFunction(function), static_cast<const int64_t *>(params), static_cast<void *const *>(buffers)));
}

void tp_all_reduce(tp_rank *rank, int64_t group, int32_t kind, int32_t type, int64_t count, const void *in, void *out) {
  rank->communicate(
      [=] { return rank->communicator->allReduce(group, Reduction(kind), ElementType(type), count, in, out); });
}

void tp_all_gather(tp_rank *rank, int64_t group, int64_t outer, int64_t innerBytes, const void *in, void *out) {
  rank->communicate([=] { return rank->communicator->allGather(group, outer, innerBytes, in, out); });
}

void tp_reduce_scatter(tp_rank *rank, int64_t group, int32_t kind, int32_t type, int64_t outer, int64_t inner,
                       const void *in, void *out) {
  rank->communicate([=] {
    return rank->communicator->reduceScatter(group, Reduction(kind), ElementType(type), outer, inner, in, out);
  });
}

void tp_all_to_all(tp_rank *rank, int64_t group, int64_t elementBytes, int64_t dims, const void *shape,
                   int64_t splitDim, int64_t concatDim, const void *in, void *out) {
  const int64_t *sizes = static_cast<const int64_t *>(shape); // of the program: they stay
  rank->communicate([=] {
    return rank->communicator->allToAll(group, elementBytes, std::vector<int64_t>(sizes, sizes + dims), splitDim,
                                        concatDim, in, out);
  });
}

void tp_collective_permute(tp_rank *rank, int64_t group, int64_t count, const void *pairs, int64_t bytes,
                           const void *in, void *out) {
  const int64_t *numbers = static_cast<const int64_t *>(pairs);
  std::vector<std::pair<int64_t, int64_t>> list;
  for (int64_t i = 0; i < count; ++i)
    list.push_back({numbers[2 * i], numbers[2 * i + 1]});
  rank->communicate([=] { return rank->communicator->permute(group, list, bytes, in, out); });
}

void tp_broadcast(tp_rank *rank, int64_t group, int64_t root, int64_t bytes, const void *in, void *out) {
  rank->communicate([=] { return rank->communicator->broadcast(group, root, bytes, in, out); });
}

void tp_start(tp_rank *rank, int64_t slot, int64_t op) { rank->announce(slot, op); }

void tp_wait(tp_rank *rank, int64_t slot) { rank->await(slot); }

void tp_parallel(tp_rank *rank, const void *kernel, const void *arguments, int64_t size, int64_t grain) {
  runRanges(rank->threads, reinterpret_cast<RangeFunction>(const_cast<void *>(kernel)), arguments, size, grain);
}

void tp_trace_begin(tp_rank *rank, int64_t op) {
  if (rank->device)
    return rank->markBegin();
  if (op >= 0 && op < int64_t(rank->timed.size()) && rank->timed[size_t(op)])
    rank->opStart = now();
}

void tp_trace_end(tp_rank *rank, int64_t op) {
  if (rank->device)
    return rank->markEnd(op);
  if (op < 0 || op >= int64_t(rank->timed.size()) || !rank->timed[size_t(op)])
    return;
  double end = now();
  rank->ops[size_t(op)].seconds += end - rank->opStart;
  ++rank->ops[size_t(op)].calls;
  if (rank->keepsEvents)
    rank->events.push_back({op, rank->opStart - rank->stepStart, end - rank->stepStart});
}

} // extern "C"
