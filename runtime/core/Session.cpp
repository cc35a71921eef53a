//===- Session.cpp - an executable on its ranks ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/Lapack.h"
#include "tp/runtime/Session.h"
#include "tp/runtime/Matmul.h"
#include "tp/runtime/Team.h"
#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <functional>
#include <mutex>
#include <set>
#include <thread>

using namespace tp::runtime;

namespace {
double now() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }
struct Free {
  void operator()(char *memory) const { std::free(memory); }
};
using Memory = std::unique_ptr<char, Free>;
Memory allocate(int64_t bytes) {
  size_t rounded = (size_t(bytes) + 64) / 64 * 64;
  return Memory(static_cast<char *>(std::aligned_alloc(64, rounded)));
}
} // namespace

/// One rank's context.
struct tp_rank {
  int64_t index = 0;
  int threads = 1; // of its products and kernels, its own among them
  std::unique_ptr<Communicator> communicator;
  std::vector<std::unique_ptr<Matmul>> matmuls;
  Memory arena;
  std::vector<Memory> arguments, results;
  std::vector<void *> argumentPointers, resultPointers;
  RankTimes times;
  std::vector<OpTimes> ops;
  std::vector<Event> events;
  bool keepsEvents = false;
  double stepStart = 0, opStart = 0;
  Status status;

  /// Keeps the first error; the other ranks end with the same sentence.
  void note(Status result) {
    if (result.ok() || !status.ok())
      return;
    status = result;
    communicator->abort(result.message());
  }
  void noteOwn(const Status &result) {
    if (!result.ok())
      note(Status::error("rank " + std::to_string(index) + ": " + result.message()));
  }
  template <typename Function> void communicate(Function call) {
    if (!status.ok())
      return;
    double start = now();
    try {
      note(call());
    } catch (const std::exception &error) { // no memory, above all: code from a compiler cannot pass it on
      noteOwn(Status::error(error.what()));
    }
    times.communication += now() - start;
  }
};

namespace {
/// A thread per rank, for all steps: the team of a rank's thread lives as long as it.
class RankThreads {
public:
  explicit RankThreads(size_t count) : threads(count) {}
  ~RankThreads() {
    {
      std::lock_guard lock(mutex);
      ends = true;
    }
    changed.notify_all();
    for (std::thread &thread : threads)
      if (thread.joinable())
        thread.join();
  }

  /// Calls `work(i)` on thread i, for all threads at once.
  void run(const std::function<void(size_t)> &work) {
    std::unique_lock lock(mutex);
    current = &work;
    working = threads.size();
    ++round;
    for (size_t i = 0; i < threads.size(); ++i)
      if (!threads[i].joinable())
        threads[i] = std::thread([this, i] { loop(i); });
    changed.notify_all();
    changed.wait(lock, [&] { return working == 0; });
  }

private:
  void loop(size_t index) {
    std::unique_lock lock(mutex);
    for (uint64_t done = 0; !ends;) {
      if (done == round) {
        changed.wait(lock);
        continue;
      }
      done = round;
      lock.unlock();
      (*current)(index);
      lock.lock();
      if (--working == 0)
        changed.notify_all();
    }
  }

  std::mutex mutex;
  std::condition_variable changed;
  const std::function<void(size_t)> *current = nullptr;
  size_t working = 0;
  uint64_t round = 0;
  bool ends = false;
  std::vector<std::thread> threads;
};
} // namespace

struct Session::State {
  const Executable *executable;
  std::vector<std::unique_ptr<tp_rank>> ranks;
  std::vector<RankTimes> times;
  std::unique_ptr<RankThreads> threads;
};

Session::Session() : state(std::make_unique<State>()) {}
Session::~Session() = default;

std::unique_ptr<Session> Session::create(const Executable &executable, const SessionOptions &options, Status &status) {
  const Manifest &manifest = executable.getManifest();
  std::unique_ptr<Session> session(new Session);
  session->state->executable = &executable;
  auto communicators = makeThreadCommunicators(manifest, options.deadlineSeconds);
  for (int64_t index = 0; index < manifest.getRankCount(); ++index) {
    auto rank = std::make_unique<tp_rank>();
    rank->index = index;
    rank->threads = options.threads ? options.threads : getThreadsPerRank(manifest.getRankCount());
    rank->communicator = std::move(communicators[size_t(index)]);
    for (const MatmulInfo &info : manifest.matmuls)
      rank->matmuls.push_back(options.referenceMatmul ? makeReferenceMatmul(info) : makeOnednnMatmul(info));
    rank->ops.resize(manifest.ops.size());
    rank->keepsEvents = options.events;
    rank->arena = allocate(manifest.arenaBytes);
    bool enough = bool(rank->arena);
    auto allocateAll = [&](const std::vector<TensorInfo> &tensors, std::vector<Memory> &memory,
                           std::vector<void *> &pointers) {
      for (const TensorInfo &tensor : tensors) {
        memory.push_back(allocate(tensor.getLocalBytes()));
        pointers.push_back(memory.back().get());
        if (!memory.back()) {
          enough = false;
          return;
        }
        std::memset(memory.back().get(), 0, size_t(tensor.getLocalBytes()));
      }
    };
    allocateAll(manifest.arguments, rank->arguments, rank->argumentPointers);
    allocateAll(manifest.results, rank->results, rank->resultPointers);
    if (!enough) {
      status = Status::error("out of memory: rank " + std::to_string(index) + " needs " +
                             std::to_string(session->getBytesPerRank()) + " bytes");
      return nullptr;
    }
    session->state->ranks.push_back(std::move(rank));
  }
  session->state->threads = std::make_unique<RankThreads>(session->state->ranks.size());
  return session;
}

int64_t Session::getBytesPerRank() const {
  const Manifest &manifest = state->executable->getManifest();
  int64_t bytes = manifest.arenaBytes;
  for (const TensorInfo &tensor : manifest.arguments)
    bytes += tensor.getLocalBytes();
  for (const TensorInfo &tensor : manifest.results)
    bytes += tensor.getLocalBytes();
  return bytes;
}

//===----------------------------------------------------------------------===//
// Parts of tensors
//===----------------------------------------------------------------------===//

/// The global rows that a rank's local rows of one dimension are; -1 is padding.
static std::vector<int64_t> getRows(const std::vector<Level> &levels, int64_t size, const Manifest &manifest,
                                    const std::vector<int64_t> &coordinates) {
  std::vector<int64_t> rows(static_cast<size_t>(levels.empty() ? size : levels.back().chunk));
  for (size_t i = 0; i < rows.size(); ++i)
    rows[i] = int64_t(i);
  for (size_t l = levels.size(); l-- > 0;) {
    const Level &level = levels[l];
    if (level.axis >= 0) {
      int64_t base = manifest.getCoordinate(level.axis, level.pre, level.size, coordinates) * level.chunk;
      for (int64_t &row : rows)
        row = row < 0 || row + base >= level.extent ? -1 : row + base;
      continue;
    }
    std::vector<int64_t> all;
    for (int64_t block = 0; block < level.count; ++block)
      for (int64_t row : rows)
        all.push_back(row < 0 ? -1 : row + block * level.chunk);
    rows = std::move(all);
  }
  return rows;
}

/// Calls `visit(local offset, global offset, elements)` for the longest runs of
/// a rank's part that are contiguous in both.
static void forEachRun(const TensorInfo &tensor, const Manifest &manifest, int64_t rank,
                       const std::function<void(int64_t, int64_t, int64_t)> &visit) {
  std::vector<int64_t> coordinates = manifest.getCoordinates(rank);
  std::vector<std::vector<int64_t>> rows;
  for (size_t dim = 0; dim < tensor.shape.size(); ++dim)
    rows.push_back(getRows(tensor.dims[dim], tensor.shape[dim], manifest, coordinates));
  // Whole minor dimensions run together.
  int64_t run = 1;
  size_t outer = tensor.shape.size();
  while (outer > 0 && tensor.dims[outer - 1].empty())
    run *= tensor.shape[--outer];
  std::function<void(size_t, int64_t, int64_t)> walk = [&](size_t dim, int64_t local, int64_t global) {
    if (dim == outer) {
      if (run)
        visit(local * run, global * run, run);
      return;
    }
    for (size_t i = 0; i < rows[dim].size(); ++i) {
      if (rows[dim][i] < 0)
        continue;
      int64_t nextLocal = local * tensor.local[dim] + int64_t(i),
              nextGlobal = global * tensor.shape[dim] + rows[dim][i];
      if (dim + 1 < outer) {
        walk(dim + 1, nextLocal, nextGlobal);
        continue;
      }
      size_t end = i + 1;
      while (end < rows[dim].size() && rows[dim][end] == rows[dim][end - 1] + 1)
        ++end;
      if (run)
        visit(nextLocal * run, nextGlobal * run, run * int64_t(end - i));
      i = end - 1;
    }
  };
  walk(0, 0, 0);
}

Status Session::loadArguments(const Safetensors &file) {
  const Manifest &manifest = state->executable->getManifest();
  std::set<const TensorView *> taken;
  for (size_t number = 0; number < manifest.arguments.size(); ++number) {
    const TensorInfo &tensor = manifest.arguments[number];
    std::string position = std::to_string(number);
    position.insert(0, position.size() < 5 ? 5 - position.size() : 0, '0');
    const TensorView *view = file.find(position);
    if (!view)
      view = file.find(tensor.name);
    if (!view)
      return Status::error("argument " + std::to_string(number) + " (" + tensor.name + "): expected a tensor '" +
                           position + "' or '" + tensor.name + "' in the inputs, found none");
    if (view->type != tensor.type || view->shape != tensor.shape)
      return Status::error("argument " + std::to_string(number) + " (" + tensor.name + "): expected " +
                           describe(tensor.type, tensor.shape) + ", found " + describe(view->type, view->shape));
    taken.insert(view);
    int64_t width = getBytes(tensor.type);
    for (auto &rank : state->ranks)
      forEachRun(tensor, manifest, rank->index, [&](int64_t local, int64_t global, int64_t elements) {
        std::memcpy(rank->arguments[number].get() + local * width, view->data + global * width,
                    size_t(elements * width));
      });
  }
  for (auto &[name, view] : file.getTensors())
    if (!taken.count(&view))
      return Status::error("the inputs have a tensor '" + name + "', but none of the " +
                           std::to_string(manifest.arguments.size()) + " arguments takes it");
  return {};
}

/// SplitMix64: a good 64-bit mix of a counter (Steele, Lea and Flood, 2014).
static uint64_t mix(uint64_t x) {
  x += 0x9e3779b97f4a7c15;
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
  x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
  return x ^ (x >> 31);
}

static void storeRandom(ElementType type, char *at, uint64_t bits) {
  if (isComplex(type)) {
    storeRandom(getPart(type), at, bits);
    return storeRandom(getPart(type), at + getBytes(getPart(type)), mix(bits));
  }
  float real = float(double(bits >> 11) * 0x1p-53 * 0.2 - 0.1);
  switch (type) {
  case ElementType::f32:
    std::memcpy(at, &real, 4);
    return;
  case ElementType::f64: {
    double wide = real;
    std::memcpy(at, &wide, 8);
    return;
  }
  case ElementType::f16: {
    uint16_t half = toHalf(real);
    std::memcpy(at, &half, 2);
    return;
  }
  case ElementType::bf16: {
    uint16_t half = toBfloat(real);
    std::memcpy(at, &half, 2);
    return;
  }
  case ElementType::f8E4M3FN:
  case ElementType::f8E5M2:
    *at = char(toSmallFloat(type, real));
    return;
  default: {
    uint64_t value = type == ElementType::i1 ? bits & 1 : bits & 7;
    std::memcpy(at, &value, size_t(getBytes(type))); // little endian
  }
  }
}

void Session::loadRandom(uint64_t seed) {
  const Manifest &manifest = state->executable->getManifest();
  for (size_t number = 0; number < manifest.arguments.size(); ++number) {
    const TensorInfo &tensor = manifest.arguments[number];
    int64_t width = getBytes(tensor.type);
    uint64_t base = mix(seed * 1000003 + number);
    for (auto &rank : state->ranks)
      forEachRun(tensor, manifest, rank->index, [&](int64_t local, int64_t global, int64_t elements) {
        for (int64_t i = 0; i < elements; ++i)
          storeRandom(tensor.type, rank->arguments[number].get() + (local + i) * width,
                      mix(base ^ uint64_t(global + i)));
      });
  }
}

HostTensor Session::getResult(size_t number) const {
  const Manifest &manifest = state->executable->getManifest();
  const TensorInfo &tensor = manifest.results[number];
  int64_t width = getBytes(tensor.type);
  HostTensor result{tensor.type, tensor.shape, std::vector<char>(size_t(tensor.getElements() * width))};
  for (auto &rank : state->ranks)
    forEachRun(tensor, manifest, rank->index, [&](int64_t local, int64_t global, int64_t elements) {
      std::memcpy(result.data.data() + global * width, rank->results[number].get() + local * width,
                  size_t(elements * width));
    });
  return result;
}

Status Session::step() {
  state->threads->run([&](size_t index) {
    tp_rank *rank = state->ranks[index].get();
    setMatmulThreads(rank->threads);
    rank->times = {};
    rank->events.clear();
    rank->stepStart = now();
    state->executable->getMain()(rank, rank->arena.get(), rank->argumentPointers.data(), rank->resultPointers.data());
    rank->times.step = now() - rank->stepStart;
  });
  state->times.clear();
  for (auto &rank : state->ranks)
    state->times.push_back(rank->times);
  for (auto &rank : state->ranks)
    if (!rank->status.ok())
      return rank->status;
  return {};
}

const std::vector<RankTimes> &Session::getTimes() const { return state->times; }

std::vector<std::vector<OpTimes>> Session::getOpTimes() const {
  std::vector<std::vector<OpTimes>> times;
  for (auto &rank : state->ranks)
    times.push_back(rank->ops);
  return times;
}

void Session::clearOpTimes() {
  for (auto &rank : state->ranks)
    std::fill(rank->ops.begin(), rank->ops.end(), OpTimes());
}

std::vector<std::vector<Event>> Session::getEvents() const {
  std::vector<std::vector<Event>> events;
  for (auto &rank : state->ranks)
    events.push_back(rank->events);
  return events;
}

//===----------------------------------------------------------------------===//
// Calls from compiled programs
//===----------------------------------------------------------------------===//

extern "C" {

int32_t tp_rank_index(tp_rank *rank) { return int32_t(rank->index); }

void tp_matmul(tp_rank *rank, int64_t id, const void *a, const void *b, void *c) {
  if (!rank->status.ok())
    return;
  if (id < 0 || id >= int64_t(rank->matmuls.size()))
    return rank->noteOwn(Status::error("matmul " + std::to_string(id) + " is not described"));
  double start = now();
  rank->noteOwn(rank->matmuls[size_t(id)]->run(a, b, c));
  rank->times.matmul += now() - start;
}

void tp_lapack(tp_rank *rank, int32_t function, const void *params, const void *buffers) {
  if (!rank->status.ok())
    return;
  rank->noteOwn(
      runLapack(LapackFunction(function), static_cast<const int64_t *>(params), static_cast<void *const *>(buffers)));
}

void tp_all_reduce(tp_rank *rank, int64_t group, int32_t kind, int32_t type, int64_t count, const void *in, void *out) {
  rank->communicate(
      [&] { return rank->communicator->allReduce(group, Reduction(kind), ElementType(type), count, in, out); });
}

void tp_all_gather(tp_rank *rank, int64_t group, int64_t outer, int64_t innerBytes, const void *in, void *out) {
  rank->communicate([&] { return rank->communicator->allGather(group, outer, innerBytes, in, out); });
}

void tp_reduce_scatter(tp_rank *rank, int64_t group, int32_t kind, int32_t type, int64_t outer, int64_t inner,
                       const void *in, void *out) {
  rank->communicate([&] {
    return rank->communicator->reduceScatter(group, Reduction(kind), ElementType(type), outer, inner, in, out);
  });
}

void tp_all_to_all(tp_rank *rank, int64_t group, int64_t elementBytes, int64_t dims, const void *shape,
                   int64_t splitDim, int64_t concatDim, const void *in, void *out) {
  const int64_t *sizes = static_cast<const int64_t *>(shape);
  rank->communicate([&] {
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
  rank->communicate([&] { return rank->communicator->permute(group, list, bytes, in, out); });
}

void tp_broadcast(tp_rank *rank, int64_t group, int64_t root, int64_t bytes, const void *in, void *out) {
  rank->communicate([&] { return rank->communicator->broadcast(group, root, bytes, in, out); });
}

void tp_parallel(tp_rank *rank, const void *kernel, const void *arguments, int64_t size, int64_t grain) {
  runRanges(rank->threads, reinterpret_cast<RangeFunction>(const_cast<void *>(kernel)), arguments, size, grain);
}

void tp_trace_begin(tp_rank *rank, int64_t) { rank->opStart = now(); }

void tp_trace_end(tp_rank *rank, int64_t op) {
  if (op < 0 || op >= int64_t(rank->ops.size()))
    return;
  double end = now();
  rank->ops[size_t(op)].seconds += end - rank->opStart;
  ++rank->ops[size_t(op)].calls;
  if (rank->keepsEvents)
    rank->events.push_back({op, rank->opStart - rank->stepStart, end - rank->stepStart});
}

} // extern "C"
