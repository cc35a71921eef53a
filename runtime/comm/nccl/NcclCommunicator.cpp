//===- NcclCommunicator.cpp - a mesh's collectives over NCCL ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NcclCommunicator.h"
#include "tp/runtime/Clock.h"
#include <algorithm>
#include <cstdlib>
#include <cstring>

using namespace tp::runtime;
using namespace tp::runtime::cuda;
using namespace tp::runtime::nccl;

/// Memory for what cannot lie in operand or result: taken before the first step.
static constexpr int64_t kScratchBytes = int64_t(32) << 20;
/// Half of it for operands, half for what has come, in whole lines.
static constexpr int64_t kHalfBytes = kScratchBytes / 2;
/// Exact reductions of so many bytes on all ranks together gather everything, in one round.
static constexpr int64_t kSmallBytes = int64_t(64) << 10;

Status nccl::readReductions(Reductions &reductions) {
  const char *text = std::getenv("TP_NCCL_REDUCTIONS");
  std::string_view word = text ? text : "";
  reductions = word == "exact" ? Reductions::exact : Reductions::native;
  if (word.empty() || word == "exact" || word == "native")
    return {};
  return Status::error("TP_NCCL_REDUCTIONS: expected native or exact, found '" + std::string(word) + "'");
}

NcclCommunicator::NcclCommunicator(Rendezvous &rendezvous, CudaDevice &device, const Manifest &manifest,
                                   double deadlineSeconds, Reductions reductions)
    : rendezvous(rendezvous), device(device), deadlineSeconds(deadlineSeconds), reductions(reductions),
      groups(rendezvous, device, deadlineSeconds) {
  Status status = device.begin();
  void *memory = nullptr;
  if (status.ok() && rendezvous.getCount() > 1)
    status = device.allocate(kScratchBytes, memory);
  scratch = static_cast<char *>(memory);
  if (status.ok())
    (void)groups.connect(manifest); // its error is kept
  else
    (void)fail("rank " + std::to_string(rendezvous.getProcess()) + ": " + status.message());
  device.setWatch([this] { return watch(); });
  device.setObserver(this);
}

NcclCommunicator::~NcclCommunicator() {
  device.setWatch(nullptr);
  device.setObserver(nullptr);
}

//===----------------------------------------------------------------------===//
// Waiting and recording
//===----------------------------------------------------------------------===//

void NcclCommunicator::onWaitBegin() {
  waitStart = now();
  if (!awaitsOthers)
    return;
  rendezvous.getJournal().setWaiting(true);
  rendezvous.sendDigests();
}

void NcclCommunicator::onWaitEnd() {
  awaitsOthers = awaitsOthers && !device.isIdle(); // the wait may have been for a part of the work
  rendezvous.getJournal().setWaiting(false);
}

Status NcclCommunicator::watch() {
  Status status = groups.check();
  if (status.ok())
    status = groups.checkAsync();
  if (status.ok() && awaitsOthers && now() - waitStart > deadlineSeconds)
    status = groups.end(rendezvous.reportLate(deadlineSeconds));
  return status;
}

void NcclCommunicator::onCaptureBegin() { rendezvous.getJournal().startRecording(); }

void NcclCommunicator::onCaptureEnd(const DeviceGraph *graph) {
  std::vector<Journal::Call> calls = rendezvous.getJournal().stopRecording();
  if (graph)
    recordings[graph] = std::move(calls);
}

void NcclCommunicator::onReplay(const DeviceGraph *graph) {
  auto found = recordings.find(graph);
  if (found == recordings.end())
    return;
  rendezvous.getJournal().repeat(found->second);
  awaitsOthers |= !found->second.empty();
}

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

const NcclGroup *NcclCommunicator::begin(int64_t group, Kind kind, const std::vector<int64_t> &arguments,
                                         Status &status) {
  if (status = groups.check(); !status.ok())
    return nullptr;
  if (group < 0 || group >= int64_t(groups.get().size())) {
    status = fail(std::string(threads::getName(kind)) + ": group " + std::to_string(group) + " does not exist");
    return nullptr;
  }
  const NcclGroup &found = groups.get()[size_t(group)];
  rendezvous.getJournal().note(group, kind, arguments);
  awaitsOthers |= found.size() > 1;
  if (status = device.begin(); !status.ok()) {
    status = fail("rank " + std::to_string(rendezvous.getProcess()) + ": " + status.message());
    return nullptr;
  }
  return &found;
}

Status NcclCommunicator::copy(void *to, const void *from, int64_t bytes) {
  return to == from ? Status() : device.copy(to, from, bytes);
}

Status NcclCommunicator::exchange(const NcclGroup &group, const std::vector<Transfer> &sends,
                                  const std::vector<Transfer> &receives) {
  if (sends.empty() && receives.empty())
    return {};
  CUstream stream = device.getCuStream();
  ncclResult_t result = ncclGroupStart();
  for (const Transfer &send : sends)
    if (result == ncclSuccess || result == ncclInProgress)
      result = ncclSend(send.data, size_t(send.bytes), ncclInt8, int(send.peer), group.comm, stream);
  for (const Transfer &receive : receives)
    if (result == ncclSuccess || result == ncclInProgress)
      result = ncclRecv(receive.data, size_t(receive.bytes), ncclInt8, int(receive.peer), group.comm, stream);
  ncclResult_t ended = ncclGroupEnd();
  bool isStarted = result == ncclSuccess || result == ncclInProgress;
  return groups.settle(isStarted ? ended : result, group.comm, "an exchange");
}

/// What NCCL does as we do, or may do in its own order.
std::optional<NcclCommunicator::Native> NcclCommunicator::getNative(Reduction reduction, ElementType type) const {
  constexpr std::pair<ElementType, ncclDataType_t> kTypes[] = {
      {ElementType::i8, ncclInt8},     {ElementType::ui8, ncclUint8},     {ElementType::i32, ncclInt32},
      {ElementType::ui32, ncclUint32}, {ElementType::i64, ncclInt64},     {ElementType::ui64, ncclUint64},
      {ElementType::f16, ncclFloat16}, {ElementType::bf16, ncclBfloat16}, {ElementType::f32, ncclFloat32},
      {ElementType::f64, ncclFloat64}};
  bool isOrdered =
      isFloat(type) && (reductions == Reductions::exact || reduction == Reduction::max || reduction == Reduction::min);
  constexpr ncclRedOp_t kOperations[] = {ncclSum, ncclProd, ncclMax, ncclMin};
  if (isOrdered || reduction == Reduction::and_ || reduction == Reduction::or_)
    return std::nullopt;
  for (auto [known, ncclType] : kTypes)
    if (known == getPart(type))
      return Native{ncclType, kOperations[int(reduction)], getBytes(type) / getBytes(known)};
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// all_reduce
//===----------------------------------------------------------------------===//

Status NcclCommunicator::allReduce(int64_t number, Reduction reduction, ElementType type, int64_t count, const void *in,
                                   void *out) {
  Status status;
  const NcclGroup *group = begin(number, Kind::allReduce, {int64_t(reduction), int64_t(type), count}, status);
  if (!group)
    return status;
  if (std::string wrong = explainUndefined("all_reduce", reduction, type); !wrong.empty())
    return fail(wrong);
  if (!group->comm || count == 0)
    return copy(out, in, count * getBytes(type));
  groups.registerMemory(group->comm, in);
  groups.registerMemory(group->comm, out);
  if (auto native = getNative(reduction, type))
    return groups.settle(ncclAllReduce(in, out, size_t(count * native->parts), native->type, native->operation,
                                       group->comm, device.getCuStream()),
                         group->comm, "all_reduce");
  int64_t width = getBytes(type), chunk = kHalfBytes / width;
  for (int64_t at = 0; at < count && status.ok(); at += chunk)
    status = reduceChunk(*group, reduction, type, std::min(chunk, count - at),
                         static_cast<const char *>(in) + at * width, static_cast<char *>(out) + at * width);
  return status;
}

/// In the order of the ranks; `in` and `out` may be the same.
Status NcclCommunicator::reduceChunk(const NcclGroup &group, Reduction reduction, ElementType type, int64_t count,
                                     const char *in, char *out) {
  int64_t ranks = group.size(), own = group.position, width = getBytes(type), bytes = count * width;
  std::vector<const char *> terms;
  if (bytes * ranks <= kSmallBytes) {
    Status status = groups.settle(ncclAllGather(in, scratch, size_t(bytes), ncclInt8, group.comm, device.getCuStream()),
                                  group.comm, "all_reduce");
    for (int64_t rank = 0; rank < ranks; ++rank)
      terms.push_back(scratch + rank * bytes);
    return status.ok() ? enqueueReduction(device, reduction, type, {1, count, 0, 0}, terms, {out}) : status;
  }
  // Each member reduces its part, whose terms the others send, and sends it to them. Parts
  // begin at multiples of 16 bytes.
  constexpr int64_t kLine = 16;
  int64_t lines = (bytes + kLine - 1) / kLine, most = (lines + ranks - 1) / ranks * kLine;
  auto begin = [&](int64_t rank) { return std::min(bytes, rank * most); };
  auto size = [&](int64_t rank) { return std::min(bytes, begin(rank) + most) - begin(rank); };
  std::vector<Transfer> sends, receives;
  for (int64_t rank = 0; rank < ranks; ++rank) {
    terms.push_back(rank == own ? in + begin(own) : scratch + rank * most);
    if (rank != own && size(rank))
      sends.push_back({rank, const_cast<char *>(in) + begin(rank), size(rank)});
    if (rank != own && size(own))
      receives.push_back({rank, scratch + rank * most, size(own)});
  }
  if (Status status = exchange(group, sends, receives); !status.ok())
    return status;
  if (Status status =
          enqueueReduction(device, reduction, type, {1, size(own) / width, 0, 0}, terms, {out + begin(own)});
      !status.ok())
    return fail("rank " + std::to_string(rendezvous.getProcess()) + ": all_reduce: " + status.message());
  sends.clear();
  receives.clear();
  for (int64_t rank = 0; rank < ranks; ++rank) {
    if (rank != own && size(own))
      sends.push_back({rank, out + begin(own), size(own)});
    if (rank != own && size(rank))
      receives.push_back({rank, out + begin(rank), size(rank)});
  }
  return exchange(group, sends, receives);
}

//===----------------------------------------------------------------------===//
// reduce_scatter, all_gather, all_to_all: boxes
//===----------------------------------------------------------------------===//

static int64_t bytesOf(const std::vector<int64_t> &counts) {
  int64_t bytes = 1;
  for (int64_t count : counts)
    bytes *= count;
  return bytes;
}

static std::vector<int64_t> denseStrides(const std::vector<int64_t> &counts) {
  return Box{counts, {}, {}, 0, 0}.getDenseStrides();
}

/// Parts of a piece begin in scratch memory at multiples of 16 bytes.
static int64_t getStep(const std::vector<int64_t> &counts) { return (bytesOf(counts) + 15) / 16 * 16; }
/// Bytes of a piece such that one for each member, and its alignment, fit half of the scratch memory.
static int64_t getMostBytes(const NcclGroup &group) { return std::max<int64_t>(16, kHalfBytes / group.size() - 16); }

Status NcclCommunicator::reduceScatter(int64_t number, Reduction reduction, ElementType type, int64_t outer,
                                       int64_t inner, const void *in, void *out) {
  Status status;
  const NcclGroup *group =
      begin(number, Kind::reduceScatter, {int64_t(reduction), int64_t(type), outer, inner}, status);
  if (!group)
    return status;
  if (std::string wrong = explainUndefined("reduce_scatter", reduction, type); !wrong.empty())
    return fail(wrong);
  int64_t width = getBytes(type), bytes = outer * inner * width;
  if (!group->comm || bytes == 0)
    return copy(out, in, bytes);
  groups.registerMemory(group->comm, in);
  groups.registerMemory(group->comm, out);
  auto native = getNative(reduction, type);
  if (native && outer == 1)
    return groups.settle(ncclReduceScatter(in, out, size_t(inner * native->parts), native->type, native->operation,
                                           group->comm, device.getCuStream()),
                         group->comm, "reduce_scatter");
  Box box = makeScatterBox(group->size(), outer, inner * width);
  return forEachPiece(box, getMostBytes(*group), [&](int64_t from, int64_t to, const std::vector<int64_t> &counts) {
    return scatterPiece(*group, reduction, type, box, static_cast<const char *>(in) + from,
                        static_cast<char *>(out) + to, counts);
  });
}

Status NcclCommunicator::scatterPiece(const NcclGroup &group, Reduction reduction, ElementType type, const Box &box,
                                      const char *from, char *to, const std::vector<int64_t> &counts) {
  // A piece of the result has no gaps: whole rows, or a part of one.
  int64_t ranks = group.size(), width = getBytes(type), bytes = bytesOf(counts), count = bytes / width;
  auto native = getNative(reduction, type);
  int64_t step = native ? bytes : getStep(counts); // NCCL's parts follow each other
  Status status;
  for (int64_t rank = 0; rank < ranks && status.ok(); ++rank)
    status =
        copyBox(device, scratch + rank * step, denseStrides(counts), from + rank * box.inStep, box.inStrides, counts);
  if (!status.ok())
    return fail("rank " + std::to_string(rendezvous.getProcess()) + ": reduce_scatter: " + status.message());
  if (native)
    return groups.settle(ncclReduceScatter(scratch, to, size_t(count * native->parts), native->type, native->operation,
                                           group.comm, device.getCuStream()),
                         group.comm, "reduce_scatter");
  std::vector<Transfer> sends, receives;
  std::vector<const char *> terms;
  char *arrived = scratch + kHalfBytes;
  for (int64_t rank = 0; rank < ranks; ++rank) {
    terms.push_back(rank == group.position ? scratch + rank * step : arrived + rank * step);
    if (rank == group.position)
      continue;
    sends.push_back({rank, scratch + rank * step, bytes});
    receives.push_back({rank, arrived + rank * step, bytes});
  }
  status = exchange(group, sends, receives);
  return status.ok() ? enqueueReduction(device, reduction, type, {1, count, 0, 0}, terms, {to}) : status;
}

Status NcclCommunicator::allGather(int64_t number, int64_t outer, int64_t innerBytes, const void *in, void *out) {
  Status status;
  const NcclGroup *group = begin(number, Kind::allGather, {outer, innerBytes}, status);
  if (!group)
    return status;
  if (!group->comm || outer * innerBytes == 0)
    return copy(out, in, outer * innerBytes);
  groups.registerMemory(group->comm, in);
  groups.registerMemory(group->comm, out);
  if (outer == 1)
    return groups.settle(ncclAllGather(in, out, size_t(innerBytes), ncclInt8, group->comm, device.getCuStream()),
                         group->comm, "all_gather");
  Box box = makeGatherBox(group->size(), outer, innerBytes);
  return forEachPiece(box, getMostBytes(*group), [&](int64_t from, int64_t to, const std::vector<int64_t> &counts) {
    return gatherPiece(*group, box, static_cast<const char *>(in) + from, static_cast<char *>(out) + to, counts);
  });
}

Status NcclCommunicator::gatherPiece(const NcclGroup &group, const Box &box, const char *from, char *to,
                                     const std::vector<int64_t> &counts) {
  int64_t bytes = bytesOf(counts); // of the operand it has no gaps
  Status status = groups.settle(ncclAllGather(from, scratch, size_t(bytes), ncclInt8, group.comm, device.getCuStream()),
                                group.comm, "all_gather");
  for (int64_t rank = 0; rank < group.size() && status.ok(); ++rank)
    status =
        copyBox(device, to + rank * box.outStep, box.outStrides, scratch + rank * bytes, denseStrides(counts), counts);
  return status;
}

Status NcclCommunicator::allToAll(int64_t number, int64_t elementBytes, const std::vector<int64_t> &shape,
                                  int64_t splitDim, int64_t concatDim, const void *in, void *out) {
  Status status;
  std::vector<int64_t> arguments{elementBytes, splitDim, concatDim};
  arguments.insert(arguments.end(), shape.begin(), shape.end());
  const NcclGroup *group = begin(number, Kind::allToAll, arguments, status);
  if (!group)
    return status;
  int64_t dims = int64_t(shape.size());
  if (splitDim < 0 || splitDim >= dims || concatDim < 0 || concatDim >= dims || shape[size_t(splitDim)] % group->size())
    return fail("all_to_all: " + std::to_string(group->size()) + " ranks do not divide dimension " +
                std::to_string(splitDim) + " of an operand of " + std::to_string(dims) + " dimensions");
  Box box = makeAllToAllBox(group->size(), elementBytes, shape, splitDim, concatDim);
  if (!group->comm || box.getBytes() == 0)
    return copy(out, in, box.getBytes());
  groups.registerMemory(group->comm, in);
  groups.registerMemory(group->comm, out);
  return forEachPiece(
      box,
      isDense(box.counts, box.inStrides) && isDense(box.counts, box.outStrides) ? box.getBytes() : getMostBytes(*group),
      [&](int64_t from, int64_t to, const std::vector<int64_t> &counts) {
        return exchangePiece(*group, box, static_cast<const char *>(in) + from, static_cast<char *>(out) + to, counts);
      });
}

/// Where a piece lies without gaps it goes from, or to, where it lies.
Status NcclCommunicator::exchangePiece(const NcclGroup &group, const Box &box, const char *from, char *to,
                                       const std::vector<int64_t> &counts) {
  int64_t bytes = bytesOf(counts), step = getStep(counts);
  bool packs = !isDense(counts, box.inStrides), unpacks = !isDense(counts, box.outStrides);
  std::vector<Transfer> sends, receives;
  Status status;
  for (int64_t rank = 0; rank < group.size() && status.ok(); ++rank) {
    const char *mine = from + rank * box.inStep;
    char *theirs = to + rank * box.outStep;
    if (rank == group.position) {
      status = copyBox(device, theirs, box.outStrides, mine, box.inStrides, counts);
      continue;
    }
    if (packs)
      status = copyBox(device, scratch + rank * step, denseStrides(counts), mine, box.inStrides, counts);
    sends.push_back({rank, packs ? scratch + rank * step : const_cast<char *>(mine), bytes});
    receives.push_back({rank, unpacks ? scratch + kHalfBytes + rank * step : theirs, bytes});
  }
  if (!status.ok())
    return fail("rank " + std::to_string(rendezvous.getProcess()) + ": all_to_all: " + status.message());
  status = exchange(group, sends, receives);
  for (const Transfer &receive : receives)
    if (status.ok() && unpacks)
      status =
          copyBox(device, to + receive.peer * box.outStep, box.outStrides, receive.data, denseStrides(counts), counts);
  return status;
}

//===----------------------------------------------------------------------===//
// Whole tensors
//===----------------------------------------------------------------------===//

Status NcclCommunicator::permute(int64_t number, const std::vector<std::pair<int64_t, int64_t>> &pairs, int64_t bytes,
                                 const void *in, void *out) {
  Status status;
  std::vector<int64_t> arguments{bytes};
  for (auto [source, target] : pairs)
    arguments.insert(arguments.end(), {source, target});
  const NcclGroup *group = begin(number, Kind::permute, arguments, status);
  if (!group)
    return status;
  int64_t ranks = group->size(), own = group->position;
  std::vector<int64_t> sources(size_t(ranks), -1); // by target; the last pair counts
  for (auto [source, target] : pairs) {
    if (std::min(source, target) < 0 || std::max(source, target) >= ranks)
      return fail("collective_permute: the pair " + std::to_string(source) + ", " + std::to_string(target) +
                  " is outside a group of " + std::to_string(ranks));
    sources[size_t(target)] = source;
  }
  if (bytes == 0)
    return {};
  std::vector<Transfer> sends, receives;
  for (int64_t target = 0; target < ranks; ++target)
    if (sources[size_t(target)] == own && target != own)
      sends.push_back({target, static_cast<char *>(const_cast<void *>(in)), bytes});
  int64_t source = sources[size_t(own)];
  if (source >= 0 && source != own)
    receives.push_back({source, static_cast<char *>(out), bytes});
  if (group->comm) {
    groups.registerMemory(group->comm, in);
    groups.registerMemory(group->comm, out);
    if (status = exchange(*group, sends, receives); !status.ok())
      return status;
  }
  if (source == own)
    return copy(out, in, bytes);
  return source < 0 ? device.clear(out, bytes) : Status();
}

Status NcclCommunicator::broadcast(int64_t number, int64_t root, int64_t bytes, const void *in, void *out) {
  Status status;
  const NcclGroup *group = begin(number, Kind::broadcast, {root, bytes}, status);
  if (!group)
    return status;
  if (root < 0 || root >= group->size())
    return fail("broadcast: root " + std::to_string(root) + " is outside a group of " + std::to_string(group->size()));
  if (!group->comm || bytes == 0)
    return copy(out, in, bytes);
  groups.registerMemory(group->comm, out);
  const void *from = root == group->position ? in : out; // others have none
  return groups.settle(ncclBroadcast(from, out, size_t(bytes), ncclInt8, int(root), group->comm, device.getCuStream()),
                       group->comm, "broadcast");
}
