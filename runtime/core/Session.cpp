//===- Session.cpp - an executable on its ranks ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/Session.h"
#include "Random.h"
#include "Rank.h"
#include "RankDevice.h"
#include "RankThreads.h"
#include "tp/runtime/Parts.h"
#include "tp/runtime/Run.h"
#include "tp/runtime/Team.h"
#include <algorithm>
#include <cstring>
#include <set>
#include <unistd.h>

using namespace tp::runtime;

namespace {
/// A result that becomes an argument.
struct Feed {
  size_t result, argument;
  bool isWritten = false; // since the last step: nothing to feed
};
} // namespace

struct Session::State {
  const Executable *executable;
  Backend *backend;
  std::unique_ptr<Backend> ownBackend;
  double deadlineSeconds;
  std::vector<std::unique_ptr<tp_rank>> ranks;
  std::vector<RankTimes> times;
  std::vector<Feed> feeds;
  bool hasStepped = false;
  std::unique_ptr<RankThreads> threads;

  const Manifest &getManifest() const { return executable->getManifest(); }
  tp_rank *find(int64_t index) const {
    for (auto &rank : ranks)
      if (rank->index == index)
        return rank.get();
    return nullptr;
  }
  /// The argument has a new value, which no result replaces.
  void noteWritten(size_t argument) {
    for (Feed &feed : feeds)
      feed.isWritten |= feed.argument == argument;
  }
  Status bind(bool isResult, int64_t rank, size_t number, void *data, int64_t bytes);
  void moveFeeds(tp_rank &rank) const;
};

Session::Session() : state(std::make_unique<State>()) {}
Session::~Session() = default;

/// More than the machine has is refused before any of it is taken: memory that is
/// promised and then used ends the process.
static Status checkMemory(int64_t bytesPerRank, size_t ranks) {
  double needed = double(bytesPerRank) * double(ranks);
  double physical = double(sysconf(_SC_PHYS_PAGES)) * double(sysconf(_SC_PAGESIZE));
  if (needed <= physical)
    return {};
  return Status::outOfMemory(std::to_string(ranks) + (ranks == 1 ? " rank needs " : " ranks need ") +
                             std::to_string(bytesPerRank) + " bytes each, this machine has " +
                             std::to_string(int64_t(physical)));
}

static bool allocateAll(const std::vector<TensorInfo> &tensors, std::vector<Memory> &memory,
                        std::vector<void *> &pointers) {
  for (const TensorInfo &tensor : tensors) {
    memory.push_back(allocate(tensor.getLocalBytes()));
    pointers.push_back(memory.back().get());
    if (!memory.back())
      return false;
    std::memset(memory.back().get(), 0, size_t(tensor.getLocalBytes()));
  }
  return true;
}

static Status takeMemory(tp_rank &rank, const Manifest &manifest) {
  if (rank.device)
    return takeDeviceMemory(rank, manifest);
  rank.arena = allocate(manifest.arenaBytes);
  rank.arenaPointer = rank.arena.get();
  if (rank.arena && allocateAll(manifest.arguments, rank.arguments, rank.argumentPointers) &&
      allocateAll(manifest.results, rank.results, rank.resultPointers))
    return {};
  return Status::outOfMemory("rank " + std::to_string(rank.index) + " needs " +
                             std::to_string(manifest.getBytesPerRank()) + " bytes");
}

std::unique_ptr<Session> Session::create(const Executable &executable, const SessionOptions &options, Status &status) {
  const Manifest &manifest = executable.getManifest();
  std::unique_ptr<Session> session(new Session);
  State &state = *session->state;
  state.executable = &executable;
  state.deadlineSeconds = options.deadlineSeconds;
  if (!options.backend)
    state.ownBackend = makeThreadBackend();
  state.backend = options.backend ? options.backend : state.ownBackend.get();
  std::vector<int64_t> ranks;
  if (status = state.backend->getLocalRanks(manifest, ranks); !status.ok())
    return nullptr;
  if (manifest.target != "cuda")
    status = checkMemory(manifest.getBytesPerRank(), ranks.size());
  if (!status.ok())
    return nullptr;
  std::vector<std::unique_ptr<Device>> devices;
  if (status = makeDevices(manifest, *state.backend, ranks.size(), devices); !status.ok())
    return nullptr;
  auto communicators = state.backend->makeCommunicators(manifest, options.deadlineSeconds);
  if (communicators.size() != ranks.size()) { // a backend of GPUs, whose devices nobody made
    status = Status::error("the executable is for CPUs: expected --backend threads or --backend mpi");
    return nullptr;
  }
  for (size_t i = 0; i < ranks.size(); ++i) {
    auto rank = std::make_unique<tp_rank>();
    rank->index = ranks[i];
    rank->threads = options.threads ? options.threads : getThreadsPerRank(state.backend->getRanksOnHost(ranks.size()));
    rank->communicator = std::move(communicators[i]);
    rank->ops.resize(manifest.ops.size());
    rank->keepsEvents = options.events;
    bool all = options.events || options.opTimes;
    for (const OpInfo &op : manifest.ops)
      rank->timed.push_back(all || (op.kind != "kernel" && op.kind != "matmul"));
    rank->timesDevice = !devices.empty() && all;
    if (!devices.empty())
      rank->device = std::move(devices[i]);
    if (status = takeMemory(*rank, manifest); !status.ok())
      return nullptr;
    if (manifest.slots) {
      rank->slots.resize(size_t(manifest.slots));
      if (!rank->device)
        rank->progress = std::make_unique<Progress>();
    }
    state.ranks.push_back(std::move(rank));
  }
  state.threads = std::make_unique<RankThreads>(state.ranks.size());
  // On the rank's own thread: oneDNN plans a product for as many threads as the
  // thread that makes it may use, and takes them whatever it may use later.
  state.threads->run([&](size_t index) {
    tp_rank &rank = *state.ranks[index];
    setMatmulThreads(rank.threads);
    try {
      if (rank.device)
        return prepareDevice(rank, executable);
      for (const MatmulInfo &info : manifest.matmuls)
        rank.matmuls.push_back(options.referenceMatmul ? makeReferenceMatmul(info) : makeOnednnMatmul(info));
    } catch (const std::bad_alloc &) {
      rank.status = Status::outOfMemory("rank " + std::to_string(rank.index) + " prepares its products");
    }
  });
  for (auto &rank : state.ranks)
    if (!rank->status.ok()) {
      status = rank->status;
      return nullptr;
    }
  return session;
}

const Manifest &Session::getManifest() const { return state->getManifest(); }
Backend &Session::getBackend() const { return *state->backend; }
double Session::getDeadlineSeconds() const { return state->deadlineSeconds; }
int64_t Session::getBytesPerRank() const { return state->getManifest().getBytesPerRank(); }

std::vector<int64_t> Session::getRanks() const {
  std::vector<int64_t> ranks;
  for (auto &rank : state->ranks)
    ranks.push_back(rank->index);
  return ranks;
}

//===----------------------------------------------------------------------===//
// Arguments
//===----------------------------------------------------------------------===//

/// As messages name an argument or a result.
static std::string nameOf(const char *kind, size_t number, const TensorInfo &tensor) {
  return std::string(kind) + " " + std::to_string(number) + " (" + tensor.name + ")";
}

static Status checkNumber(const char *kind, size_t number, const std::vector<TensorInfo> &tensors) {
  if (number < tensors.size())
    return {};
  return Status::error(std::string("there is no ") + kind + " " + std::to_string(number) + ", expected less than " +
                       std::to_string(tensors.size()));
}

Status Session::loadArguments(const TensorFile &file, const std::set<size_t> &others) {
  const Manifest &manifest = state->getManifest();
  std::set<const TensorView *> taken;
  for (size_t number = 0; number < manifest.arguments.size(); ++number) {
    const TensorInfo &tensor = manifest.arguments[number];
    std::string position = positionKey(number), name = nameOf("argument", number, tensor);
    const TensorView *view = file.find(position);
    if (!view)
      view = file.find(tensor.name);
    if (others.count(number)) {
      taken.insert(view);
      continue;
    }
    if (!view)
      return Status::error(name + ": expected a tensor '" + position + "' or '" + tensor.name +
                           "' in the inputs, found none");
    if (view->type != tensor.type || view->shape != tensor.shape)
      return Status::error(name + ": expected " + describe(tensor.type, tensor.shape) + ", found " +
                           describe(view->type, view->shape));
    taken.insert(view);
    if (Status status = writeArgument(number, view->data, view->bytes); !status.ok())
      return status;
  }
  for (auto &[name, view] : file.getTensors())
    if (!taken.count(&view))
      return Status::error("the inputs have a tensor '" + name + "', but none of the " +
                           std::to_string(manifest.arguments.size()) + " arguments takes it");
  return {};
}

Status Session::writeArgument(size_t number, const void *data, int64_t bytes) {
  const Manifest &manifest = state->getManifest();
  if (Status status = checkNumber("argument", number, manifest.arguments); !status.ok())
    return status;
  const TensorInfo &tensor = manifest.arguments[number];
  int64_t width = getBytes(tensor.type);
  if (bytes != tensor.getElements() * width)
    return Status::error(nameOf("argument", number, tensor) + ": expected " +
                         std::to_string(tensor.getElements() * width) + " bytes, found " + std::to_string(bytes));
  const char *from = static_cast<const char *>(data);
  for (auto &rank : state->ranks) {
    Status status = fillArgument(*rank, number, tensor.getLocalBytes(), [&](char *part) {
      forEachRun(tensor, manifest, rank->index, [&](int64_t local, int64_t global, int64_t elements) {
        std::memcpy(part + local * width, from + global * width, size_t(elements * width));
      });
    });
    if (!status.ok())
      return status;
  }
  state->noteWritten(number);
  return {};
}

Status Session::writeArgumentPart(int64_t index, size_t number, const void *data, int64_t bytes) {
  const std::vector<TensorInfo> &arguments = state->getManifest().arguments;
  if (Status status = checkNumber("argument", number, arguments); !status.ok())
    return status;
  tp_rank *rank = state->find(index);
  if (!rank || bytes != arguments[number].getLocalBytes())
    return Status::error(nameOf("argument", number, arguments[number]) + ": expected a part of " +
                         std::to_string(arguments[number].getLocalBytes()) + " bytes for a rank of this process");
  Status status =
      fillArgument(*rank, number, bytes, [&](char *part) { std::memcpy(part, data, static_cast<size_t>(bytes)); });
  if (status.ok())
    state->noteWritten(number);
  return status;
}

void Session::loadRandom(uint64_t seed, const std::set<size_t> &others) {
  const Manifest &manifest = state->getManifest();
  for (size_t number = 0; number < manifest.arguments.size(); ++number) {
    if (others.count(number))
      continue;
    const TensorInfo &tensor = manifest.arguments[number];
    int64_t width = getBytes(tensor.type);
    uint64_t base = mix(seed * 1000003 + number);
    for (auto &rank : state->ranks)
      rank->noteOwn(fillArgument(*rank, number, tensor.getLocalBytes(), [&](char *part) {
        forEachRun(tensor, manifest, rank->index, [&](int64_t local, int64_t global, int64_t elements) {
          for (int64_t i = 0; i < elements; ++i)
            storeRandom(tensor.type, part + (local + i) * width, mix(base ^ uint64_t(global + i)));
        });
      }));
    state->noteWritten(number);
  }
}

//===----------------------------------------------------------------------===//
// The caller's memory, and results that become arguments
//===----------------------------------------------------------------------===//

Status Session::State::bind(bool isResult, int64_t index, size_t number, void *data, int64_t bytes) {
  const char *kind = isResult ? "result" : "argument";
  const std::vector<TensorInfo> &tensors = isResult ? getManifest().results : getManifest().arguments;
  if (Status status = checkNumber(kind, number, tensors); !status.ok())
    return status;
  tp_rank *rank = find(index);
  if (!rank)
    return Status::error("rank " + std::to_string(index) + " does not run in this process");
  std::string name = nameOf(kind, number, tensors[number]);
  if (bytes != tensors[number].getLocalBytes())
    return Status::error(name + ": expected " + std::to_string(tensors[number].getLocalBytes()) +
                         " bytes for the part of rank " + std::to_string(index) + ", found " + std::to_string(bytes));
  if (!data || reinterpret_cast<uintptr_t>(data) % 64)
    return Status::error(name + ": expected memory aligned to 64 bytes");
  if (rank->device) {
    (isResult ? rank->boundResults : rank->boundArguments)[number] = data;
  } else {
    (isResult ? rank->resultPointers : rank->argumentPointers)[number] = data;
    (isResult ? rank->results : rank->arguments)[number].reset();
  }
  if (!isResult)
    noteWritten(number);
  return {};
}

Status Session::bindArgument(int64_t rank, size_t number, void *data, int64_t bytes) {
  return state->bind(/*isResult=*/false, rank, number, data, bytes);
}
Status Session::bindResult(int64_t rank, size_t number, void *data, int64_t bytes) {
  return state->bind(/*isResult=*/true, rank, number, data, bytes);
}

Status Session::feed(size_t result, size_t argument) {
  const Manifest &manifest = state->getManifest();
  if (Status status = checkNumber("result", result, manifest.results); !status.ok())
    return status;
  if (Status status = checkNumber("argument", argument, manifest.arguments); !status.ok())
    return status;
  const TensorInfo &from = manifest.results[result], &to = manifest.arguments[argument];
  std::string names = nameOf("result", result, from) + " cannot become " + nameOf("argument", argument, to) + ": ";
  if (from.type != to.type || from.shape != to.shape)
    return Status::error(names + "it is a " + describe(from.type, from.shape) + ", expected " +
                         describe(to.type, to.shape));
  if (!haveEqualParts(from, to))
    return Status::error(names + "it is laid out as " + getLayoutText(from, manifest) + ", expected " +
                         getLayoutText(to, manifest));
  for (const Feed &feed : state->feeds)
    if (feed.result == result || feed.argument == argument)
      return Status::error(names + "one of them is fed already");
  state->feeds.push_back({result, argument});
  return {};
}

std::vector<size_t> Session::getFedArguments() const {
  std::vector<size_t> arguments;
  for (const Feed &feed : state->feeds)
    arguments.push_back(feed.argument);
  std::sort(arguments.begin(), arguments.end());
  return arguments;
}

Status Session::readNextArgument(int64_t index, size_t number, std::vector<char> &part) const {
  const std::vector<TensorInfo> &arguments = state->getManifest().arguments;
  if (Status status = checkNumber("argument", number, arguments); !status.ok())
    return status;
  tp_rank *rank = state->find(index);
  if (!rank)
    return Status::error("rank " + std::to_string(index) + " does not run in this process");
  part.resize(static_cast<size_t>(arguments[number].getLocalBytes()));
  for (const Feed &feed : state->feeds)
    if (feed.argument == number && state->hasStepped && !feed.isWritten)
      return copyResult(*rank, feed.result, part);
  return copyArgument(*rank, number, part);
}

void Session::State::moveFeeds(tp_rank &rank) const {
  for (const Feed &feed : feeds) {
    if (feed.isWritten)
      continue;
    if (rank.device) {
      rank.noteOwn(feedOnDevice(rank, feed.result, feed.argument, getManifest()));
      continue;
    }
    Memory &result = rank.results[feed.result], &argument = rank.arguments[feed.argument];
    if (result && argument) {
      std::swap(result, argument);
      std::swap(rank.resultPointers[feed.result], rank.argumentPointers[feed.argument]);
    } else { // bound memory stays where the caller knows it
      std::memcpy(rank.argumentPointers[feed.argument], rank.resultPointers[feed.result],
                  size_t(getManifest().results[feed.result].getLocalBytes()));
    }
  }
}

//===----------------------------------------------------------------------===//
// Steps and results
//===----------------------------------------------------------------------===//

Status Session::step() {
  bool feeds = state->hasStepped;
  state->threads->run([&](size_t index) {
    tp_rank *rank = state->ranks[index].get();
    if (feeds)
      state->moveFeeds(*rank);
    setMatmulThreads(rank->threads);
    rank->times = {};
    rank->events.clear();
    rank->startedEvents.clear();
    rank->stepStart = now();
    if (rank->device)
      stepOnDevice(*rank, *state->executable);
    else
      state->executable->getMain()(rank, rank->arenaPointer, rank->argumentPointers.data(),
                                   rank->resultPointers.data());
    if (rank->progress) // the program has waited for all, if it is as the verifier wants it
      rank->note(rank->progress->waitAll());
    rank->times.step = now() - rank->stepStart;
  });
  state->hasStepped = true;
  for (Feed &feed : state->feeds)
    feed.isWritten = false;
  state->times.clear();
  for (auto &rank : state->ranks)
    state->times.push_back(rank->times);
  for (auto &rank : state->ranks)
    if (!rank->status.ok())
      return rank->status;
  return {};
}

const char *Session::getLocalResult(int64_t index, size_t number) const {
  tp_rank *rank = state->find(index);
  if (!rank || number >= rank->resultPointers.size())
    return nullptr;
  if (rank->device)
    return readDeviceResult(*rank, number, state->getManifest().results[number].getLocalBytes());
  return static_cast<const char *>(rank->resultPointers[number]);
}

Status Session::getResult(size_t number, HostTensor &result) const {
  const Manifest &manifest = state->getManifest();
  if (Status status = checkNumber("result", number, manifest.results); !status.ok())
    return status;
  const TensorInfo &tensor = manifest.results[number];
  int64_t width = getBytes(tensor.type);
  result = {tensor.type, tensor.shape, {}};
  if (state->backend->isRoot())
    result.data.resize(size_t(tensor.getElements() * width));
  std::vector<int64_t> owners = getOwners(tensor, manifest);
  auto place = [&](int64_t rank, const char *part) {
    forEachRun(tensor, manifest, rank, [&](int64_t local, int64_t global, int64_t elements) {
      std::memcpy(result.data.data() + global * width, part + local * width, size_t(elements * width));
    });
  };
  auto failed = [&](int64_t owner) { return state->find(owner)->status; };
  if (state->backend->getProcessCount() == 1) {
    for (int64_t owner : owners) {
      const char *part = getLocalResult(owner, number);
      if (!part)
        return failed(owner);
      place(owner, part);
    }
    return {};
  }
  // A rank per process.
  int64_t own = state->ranks[0]->index;
  std::string_view part;
  if (std::binary_search(owners.begin(), owners.end(), own)) {
    const char *local = getLocalResult(own, number);
    if (!local)
      return failed(own);
    part = {local, size_t(tensor.getLocalBytes())};
  }
  return state->backend->gather(part, state->deadlineSeconds, [&](int64_t process, std::string_view bytes) {
    if (!bytes.empty())
      place(process, bytes.data());
  });
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
  for (auto &rank : state->ranks) {
    events.push_back(rank->events);
    events.back().insert(events.back().end(), rank->startedEvents.begin(), rank->startedEvents.end());
  }
  return events;
}
