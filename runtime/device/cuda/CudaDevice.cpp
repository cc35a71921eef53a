//===- CudaDevice.cpp - a GPU through the CUDA driver ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CudaDevice.h"
#ifdef TP_CUDNN
#include "../../convolution/cudnn/CudnnConvolution.h"
#endif
#include "../../matmul/cublaslt/CublasltMatmul.h"
#include <algorithm>
#include <chrono>
#include <cstring>
#include <sched.h>
#include <time.h>
#include <utility>

using namespace tp::runtime;
using namespace tp::runtime::cuda;

static CUdeviceptr addressOf(const void *memory) { return reinterpret_cast<CUdeviceptr>(memory); }

namespace {
using Clock = std::chrono::steady_clock;

class CudaGraph : public DeviceGraph {
public:
  CudaGraph(std::shared_ptr<Context> context, CUgraphExec graph) : context(std::move(context)), graph(graph) {}
  ~CudaGraph() override {
    if (context->makeCurrent().ok())
      cuGraphExecDestroy(graph);
  }
  std::shared_ptr<Context> context;
  CUgraphExec graph;
};
} // namespace

//===----------------------------------------------------------------------===//
// Life
//===----------------------------------------------------------------------===//

std::unique_ptr<CudaDevice> CudaDevice::make(int64_t number, Status &status) {
  std::shared_ptr<Context> context = Context::get(number, status);
  if (!context)
    return nullptr;
  std::unique_ptr<CudaDevice> device(new CudaDevice(std::move(context)));
  status = device->initialize();
  return status.ok() ? std::move(device) : nullptr;
}

Status CudaDevice::initialize() {
  if (Status status = context->makeCurrent(); !status.ok())
    return status;
  if (Status status = check(cuStreamCreate(&computation, CU_STREAM_NON_BLOCKING), "cuStreamCreate"); !status.ok())
    return status;
  stream = computation;
  // A collective gets the multiprocessors that become free before the computation beside it.
  int least = 0, greatest = 0;
  Status status = check(cuCtxGetStreamPriorityRange(&least, &greatest), "cuCtxGetStreamPriorityRange");
  if (status.ok())
    status = check(cuStreamCreateWithPriority(&communication, CU_STREAM_NON_BLOCKING, greatest),
                   "cuStreamCreateWithPriority");
  if (status.ok())
    status = makeEvent(reached, CU_EVENT_DISABLE_TIMING);
  if (!status.ok())
    return status;
  for (Staging &part : staging) {
    void *memory = nullptr;
    if (Status status = check(cuMemHostAlloc(&memory, kStagingBytes, 0), "cuMemHostAlloc"); !status.ok())
      return status;
    part.memory = static_cast<char *>(memory);
    if (Status status = makeEvent(part.done, CU_EVENT_DISABLE_TIMING); !status.ok())
      return status;
  }
  return {};
}

CudaDevice::~CudaDevice() {
  if (!context->makeCurrent().ok())
    return;
  for (CUstream own : {computation, communication})
    if (own)
      cuStreamSynchronize(own);
  started.push_back(reached);
  for (auto *events : {&marks, &started})
    for (CUevent event : *events)
      if (event)
        cuEventDestroy(event);
  for (Staging &part : staging) {
    if (part.done)
      cuEventDestroy(part.done);
    if (part.memory)
      cuMemFreeHost(part.memory);
  }
  products.reset();
  convolutions.reset();
  for (auto [address, bytes] : allocations)
    cuMemFree(address);
  if (module)
    cuModuleUnload(module);
  for (CUstream own : {computation, communication})
    if (own)
      cuStreamDestroy(own);
}

Status CudaDevice::note(Status status) {
  if (!status.ok() && failure.ok())
    failure = status.isOutOfMemory() ? status : Status::error(getName() + ": " + status.message());
  return status.ok() ? status : failure;
}

Status CudaDevice::begin() { return failure.ok() ? note(context->makeCurrent()) : failure; }

Status CudaDevice::makeEvent(CUevent &event, unsigned flags) {
  return noteResult(cuEventCreate(&event, flags), "cuEventCreate");
}

//===----------------------------------------------------------------------===//
// Waiting
//===----------------------------------------------------------------------===//

/// Polls, so that whoever watches can end the wait: first busy, then giving the core
/// away, then asleep in short steps.
template <typename Query> Status CudaDevice::poll(Query query) {
  constexpr auto kWatchStep = std::chrono::milliseconds(2);
  constexpr int kBusy = 32, kYielding = 160, kPatient = 500;
  Clock::time_point nextWatch = Clock::now();
  for (int64_t round = 0;; ++round) {
    CUresult result = query();
    if (result != CUDA_ERROR_NOT_READY)
      return noteResult(result, "enqueued work");
    if (watch && (round % 32 == 0 || round > kYielding) && Clock::now() >= nextWatch) {
      if (Status status = watch(); !status.ok()) {
        if (failure.ok())
          failure = status; // of a collective: says itself where
        return failure;
      }
      nextWatch = Clock::now() + kWatchStep;
    }
    if (round > kYielding) {
      timespec step{0, round > kPatient ? 100'000 : 20'000};
      nanosleep(&step, nullptr);
    } else if (round > kBusy) {
      sched_yield();
    }
  }
}

/// Work that is done may be done because a collective failed: whoever watches says so
/// before anybody looks at results.
template <typename Query> Status CudaDevice::waitUntil(Query query) {
  if (observer)
    observer->onWaitBegin();
  Status status = poll(query);
  if (status.ok() && watch)
    status = watch();
  if (!status.ok() && failure.ok())
    failure = status;
  if (observer)
    observer->onWaitEnd();
  return status;
}

Status CudaDevice::waitFor(CUevent event) {
  return waitUntil([event] { return cuEventQuery(event); });
}

Status CudaDevice::synchronize() {
  Status status = begin();
  if (status.ok())
    status = join();
  return status.ok() ? waitUntil([this] { return cuStreamQuery(computation); }) : status;
}

bool CudaDevice::isIdle() const {
  return cuStreamQuery(computation) == CUDA_SUCCESS && cuStreamQuery(communication) == CUDA_SUCCESS;
}

//===----------------------------------------------------------------------===//
// The second stream
//===----------------------------------------------------------------------===//

/// What `later` gets from now on begins when what `earlier` has got so far is done. While a
/// step is recorded, this is what brings the second stream into the recording and out of it.
Status CudaDevice::follow(CUstream later, CUstream earlier) {
  Status status = noteResult(cuEventRecord(reached, earlier), "cuEventRecord");
  return status.ok() ? noteResult(cuStreamWaitEvent(later, reached, 0), "cuStreamWaitEvent") : status;
}

Status CudaDevice::start(int64_t slot, const std::function<Status()> &enqueue) {
  Status status = begin();
  while (status.ok() && int64_t(started.size()) <= slot)
    status = makeEvent(started.emplace_back(), CU_EVENT_DISABLE_TIMING);
  if (!status.ok())
    return status;
  isForked = true;
  if (status = follow(communication, computation); !status.ok())
    return status;
  stream = communication;
  status = enqueue();
  stream = computation;
  return status.ok() ? noteResult(cuEventRecord(started[size_t(slot)], communication), "cuEventRecord") : status;
}

Status CudaDevice::await(int64_t slot) {
  if (Status status = begin(); !status.ok())
    return status;
  if (slot < 0 || slot >= int64_t(started.size()))
    return note(Status::error("nothing was started with slot " + std::to_string(slot)));
  return noteResult(cuStreamWaitEvent(computation, started[size_t(slot)], 0), "cuStreamWaitEvent");
}

/// Computation waits for all that was started, awaited or not.
Status CudaDevice::join() { return std::exchange(isForked, false) ? follow(computation, communication) : Status(); }

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

Status CudaDevice::allocate(int64_t bytes, void *&memory) {
  memory = nullptr;
  if (Status status = begin(); !status.ok())
    return status;
  CUdeviceptr address = 0;
  int64_t rounded = std::max<int64_t>(bytes, 1);
  CUresult result = cuMemAlloc(&address, size_t(rounded));
  if (result == CUDA_ERROR_OUT_OF_MEMORY) {
    size_t free = 0, all = 0;
    cuMemGetInfo(&free, &all);
    return Status::outOfMemory(getName() + ": " + std::to_string(rounded) + " bytes asked for, " +
                               std::to_string(free) + " of " + std::to_string(all) + " are free");
  }
  if (Status status = noteResult(result, "cuMemAlloc"); !status.ok())
    return status;
  allocations[address] = rounded;
  memory = reinterpret_cast<void *>(address);
  return {};
}

void CudaDevice::release(void *memory) {
  auto found = allocations.find(addressOf(memory));
  if (found == allocations.end() || !context->makeCurrent().ok())
    return;
  (void)synchronize();
  cuMemFree(found->first);
  allocations.erase(found);
}

std::optional<CudaDevice::Allocation> CudaDevice::findAllocation(const void *address) const {
  auto after = allocations.upper_bound(addressOf(address));
  if (after == allocations.begin())
    return std::nullopt;
  auto [base, bytes] = *std::prev(after);
  if (addressOf(address) >= base + CUdeviceptr(bytes))
    return std::nullopt;
  return Allocation{reinterpret_cast<void *>(base), bytes};
}

Status CudaDevice::write(void *device, const void *host, int64_t bytes) {
  Status status = begin();
  for (int64_t at = 0; status.ok() && at < bytes; at += kStagingBytes) {
    Staging &part = staging[at / kStagingBytes % 2];
    int64_t size = std::min(kStagingBytes, bytes - at);
    if (status = waitFor(part.done); !status.ok()) // of an event that nothing recorded: it is done
      return status;
    std::memcpy(part.memory, static_cast<const char *>(host) + at, size_t(size));
    status = noteResult(cuMemcpyHtoDAsync(addressOf(device) + CUdeviceptr(at), part.memory, size_t(size), stream),
                        "cuMemcpyHtoDAsync");
    if (status.ok())
      status = noteResult(cuEventRecord(part.done, stream), "cuEventRecord");
  }
  return status;
}

Status CudaDevice::read(void *host, const void *device, int64_t bytes) {
  Status status = begin();
  if (bytes == 0)
    return status.ok() ? synchronize() : status;
  auto fetch = [&](int64_t at) {
    Staging &part = staging[at / kStagingBytes % 2];
    Status fetched = noteResult(cuMemcpyDtoHAsync(part.memory, addressOf(device) + CUdeviceptr(at),
                                                  size_t(std::min(kStagingBytes, bytes - at)), stream),
                                "cuMemcpyDtoHAsync");
    return fetched.ok() ? noteResult(cuEventRecord(part.done, stream), "cuEventRecord") : fetched;
  };
  if (status.ok())
    status = fetch(0);
  for (int64_t at = 0; status.ok() && at < bytes; at += kStagingBytes) {
    if (at + kStagingBytes < bytes)
      if (status = fetch(at + kStagingBytes); !status.ok())
        return status;
    Staging &part = staging[at / kStagingBytes % 2];
    if (status = waitFor(part.done); status.ok())
      std::memcpy(static_cast<char *>(host) + at, part.memory, size_t(std::min(kStagingBytes, bytes - at)));
  }
  return status;
}

Status CudaDevice::copy(void *to, const void *from, int64_t bytes) {
  Status status = begin();
  if (!status.ok() || bytes == 0)
    return status;
  return noteResult(cuMemcpyDtoDAsync(addressOf(to), addressOf(from), size_t(bytes), stream), "cuMemcpyDtoDAsync");
}

Status CudaDevice::clear(void *memory, int64_t bytes) {
  Status status = begin();
  if (!status.ok() || bytes == 0)
    return status;
  return noteResult(cuMemsetD8Async(addressOf(memory), 0, size_t(bytes), stream), "cuMemsetD8Async");
}

//===----------------------------------------------------------------------===//
// Kernels and products
//===----------------------------------------------------------------------===//

Status CudaDevice::loadKernels(std::string_view content, const std::vector<std::string> &names) {
  if (Status status = begin(); !status.ok())
    return status;
  if (module)
    return Status::error(getName() + ": kernels are loaded already");
  // Ended by a zero, which text of PTX needs; the driver says what its compiler dislikes.
  std::string image(content);
  char log[4096] = "";
  CUjit_option options[] = {CU_JIT_ERROR_LOG_BUFFER, CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES};
  void *values[] = {log, reinterpret_cast<void *>(sizeof log)};
  Status status = check(cuModuleLoadDataEx(&module, image.data(), 2, options, values), "the executable's kernels");
  if (!status.ok()) {
    module = nullptr;
    return note(log[0] ? Status::error(status.message() + ": " + log) : status);
  }
  for (const std::string &name : names) {
    CUfunction function;
    if (status = check(cuModuleGetFunction(&function, module, name.c_str()), ("kernel '" + name + "'").c_str());
        !status.ok())
      return note(status);
    kernels.push_back({function, 48 << 10});
  }
  return {};
}

Status CudaDevice::launch(int64_t kernel, const LaunchShape &shape, const uint64_t *arguments, int64_t count) {
  if (Status status = begin(); !status.ok())
    return status;
  if (kernel < 0 || kernel >= int64_t(kernels.size()))
    return note(Status::error("kernel " + std::to_string(kernel) + " is not described"));
  for (int dim = 0; dim < 3; ++dim)
    if (shape.grid[dim] == 0 || shape.block[dim] == 0)
      return {};
  Kernel &entry = kernels[size_t(kernel)];
  // More than 48 KiB has to be asked for.
  if (shape.sharedBytes > entry.sharedBytes) {
    if (Status status = noteResult(
            cuFuncSetAttribute(entry.function, CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES, int(shape.sharedBytes)),
            "cuFuncSetAttribute");
        !status.ok())
      return status;
    entry.sharedBytes = shape.sharedBytes;
  }
  std::vector<void *> places(static_cast<size_t>(count));
  for (int64_t i = 0; i < count; ++i)
    places[size_t(i)] = const_cast<uint64_t *>(arguments + i);
  return noteResult(cuLaunchKernel(entry.function, unsigned(shape.grid[0]), unsigned(shape.grid[1]),
                                   unsigned(shape.grid[2]), unsigned(shape.block[0]), unsigned(shape.block[1]),
                                   unsigned(shape.block[2]), unsigned(shape.sharedBytes), stream, places.data(),
                                   nullptr),
                    ("kernel " + std::to_string(kernel)).c_str());
}

std::unique_ptr<Matmul> CudaDevice::makeMatmul(const MatmulInfo &info, Status &status) {
  if (status = begin(); !status.ok())
    return nullptr;
  if (!products)
    products = ProductLibrary::make(*this, status);
  return products ? products->makeMatmul(info, status) : nullptr;
}

std::unique_ptr<Convolution> CudaDevice::makeConvolution(const ConvolutionInfo &info, Status &status) {
#ifdef TP_CUDNN
  if (status = begin(); !status.ok())
    return nullptr;
  if (!convolutions)
    convolutions = ConvolutionLibrary::make(*this, status);
  return convolutions ? convolutions->makeConvolution(info, status) : nullptr;
#else
  status = Status::error("libtp_cuda.so was built without cuDNN, which runs the program's convolutions");
  return nullptr;
#endif
}

//===----------------------------------------------------------------------===//
// Recorded steps
//===----------------------------------------------------------------------===//

Status CudaDevice::beginCapture() {
  if (!capturable)
    return Device::beginCapture();
  Status status = begin();
  if (status.ok())
    status = join();
  // Of this thread alone: others, of NCCL too, may allocate meanwhile.
  if (status.ok())
    status = noteResult(cuStreamBeginCapture(computation, CU_STREAM_CAPTURE_MODE_THREAD_LOCAL), "cuStreamBeginCapture");
  if (status.ok() && observer)
    observer->onCaptureBegin();
  return status;
}

std::unique_ptr<DeviceGraph> CudaDevice::endCapture(Status &status) {
  CUgraph recorded = nullptr;
  CUgraphExec graph = nullptr;
  status = context->makeCurrent();
  if (status.ok()) {
    (void)join(); // a recording ends in one stream, also after an error
    status = check(cuStreamEndCapture(computation, &recorded), "cuStreamEndCapture");
  }
  if (status.ok())
    status = check(cuGraphInstantiate(&graph, recorded, 0), "cuGraphInstantiate");
  if (recorded)
    cuGraphDestroy(recorded);
  auto result = status.ok() ? std::make_unique<CudaGraph>(context, graph) : nullptr;
  // The first error says why. What cannot be recorded can still be done.
  if (!failure.ok()) {
    status = failure;
    result.reset();
  }
  failure = Status();
  if (observer)
    observer->onCaptureEnd(result.get());
  return result;
}

Status CudaDevice::replay(DeviceGraph &graph) {
  if (Status status = begin(); !status.ok())
    return status;
  if (observer)
    observer->onReplay(&graph);
  return noteResult(cuGraphLaunch(static_cast<CudaGraph &>(graph).graph, stream), "cuGraphLaunch");
}

//===----------------------------------------------------------------------===//
// Times
//===----------------------------------------------------------------------===//

Status CudaDevice::mark(int64_t number) {
  if (Status status = begin(); !status.ok())
    return status;
  while (int64_t(marks.size()) <= number)
    if (Status status = makeEvent(marks.emplace_back(), CU_EVENT_DEFAULT); !status.ok())
      return status;
  return noteResult(cuEventRecord(marks[size_t(number)], stream), "cuEventRecord");
}

Status CudaDevice::getSeconds(int64_t from, int64_t to, double &seconds) {
  if (Status status = begin(); !status.ok())
    return status;
  if (std::min(from, to) < 0 || std::max(from, to) >= int64_t(marks.size()))
    return Status::error(getName() + ": a mark that was never set");
  if (Status status = waitFor(marks[size_t(to)]); !status.ok())
    return status;
  float milliseconds = 0;
  Status status =
      noteResult(cuEventElapsedTime(&milliseconds, marks[size_t(from)], marks[size_t(to)]), "cuEventElapsedTime");
  seconds = double(milliseconds) * 1e-3;
  return status;
}

extern "C" Device *tp_make_cuda_device(int64_t number, Status *status) {
  return CudaDevice::make(number, *status).release();
}
extern "C" int64_t tp_count_cuda_devices(Status *status) { return countDevices(*status); }
