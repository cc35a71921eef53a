//===- Driver.cpp - the CUDA driver's functions on host memory and threads ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../../../runtime/device/cuda/Kernels.h"
#include "../../../runtime/device/emulated/EmulatedKernels.h"
#include "Fake.h"
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <elf.h>
#include <list>
#include <map>
#include <string>

using namespace tp::runtime;
using namespace tp::runtime::cuda;
using fake::streamOf;
using fake::Work;

/// No GPU's code: kernels are known by name. Those of programs are what they are for the
/// emulated device, a shared object.
extern "C" const char tp_cuda_kernels[] = "kernels of the double";

static constexpr int kDevices = 8;
static constexpr size_t kMemoryBytes = size_t(1) << 32;

struct CUctx_st {
  int device;
};
namespace {
struct Event {
  std::mutex mutex;
  std::condition_variable changed;
  uint64_t recorded = 0, done = 0; // number of the last record, and of the last that was reached
  std::chrono::steady_clock::time_point time;
};
} // namespace
/// Streams may still wait for an event that is destroyed.
struct CUevent_st {
  std::shared_ptr<Event> state = std::make_shared<Event>();
  // Where it was recorded last, if that was in a recording: its number there, and what came before.
  std::shared_ptr<fake::Recording> recording;
  int number = 0;
  std::vector<size_t> reached;
};
struct CUgraph_st {
  std::shared_ptr<fake::Recording> recording;
};
struct CUgraphExec_st {
  std::shared_ptr<fake::Recording> recording;
};

static CUctx_st contexts[kDevices] = {{0}, {1}, {2}, {3}, {4}, {5}, {6}, {7}};
static thread_local CUcontext current;
static std::atomic<size_t> allocated{0};
/// Streams by device: freeing memory waits for all work there, as the driver does.
static std::mutex streamMutex;
static std::map<fake::Stream *, std::pair<int, std::shared_ptr<fake::Stream>>> streams;
static std::mutex memoryMutex;
static std::map<CUdeviceptr, size_t> memory;

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

/// As several threads, so that each one's share shows.
template <typename Arguments> static Work bindKernel(void (*kernel)(const Arguments &, Thread), void **parameters) {
  return [kernel, arguments = *static_cast<const Arguments *>(parameters[0])] {
    constexpr int64_t kThreads = 3;
    for (int64_t i = 0; i < kThreads; ++i)
      kernel(arguments, {i, kThreads});
  };
}

/// out[i] = in[i] * factor + i, for tests of loadKernels and launch.
static Work bindScale(void **parameters, unsigned threads) {
  return [out = *static_cast<float **>(parameters[0]), in = *static_cast<const float **>(parameters[1]),
          factor = *static_cast<int64_t *>(parameters[2]), threads] {
    for (unsigned i = 0; i < threads; ++i)
      out[i] = in[i] * float(factor) + float(i);
  };
}

namespace {
struct Kernel {
  std::string name;
  std::function<Work(void **parameters, const LaunchShape &shape)> bind;
};
} // namespace
/// Of a program; ours has none.
struct CUmod_st {
  EmulatedKernels library;
  std::list<Kernel> kernels;
};

#define KERNEL(name, Arguments)                                                                                        \
  {"tp_kernel_" #name, [](void **parameters, const LaunchShape &) { return bindKernel<Arguments>(&name, parameters); }},
static const Kernel ownKernels[] = {
    TP_CUDA_KERNELS(KERNEL){"test_scale", [](void **parameters, const LaunchShape &shape) {
                              return bindScale(parameters, unsigned(shape.grid[0] * shape.block[0]));
                            }}};

/// The text of our kernels, or a shared object, whose section headers are the last of it.
static bool loadImage(CUmodule module, const char *image) {
  if (std::strncmp(image, tp_cuda_kernels, std::strlen(tp_cuda_kernels)) == 0)
    return true;
  Elf64_Ehdr header;
  if (std::strncmp(image, ELFMAG, SELFMAG))
    return false;
  std::memcpy(&header, image, sizeof header);
  return module->library.load({image, size_t(header.e_shoff) + size_t(header.e_shnum) * header.e_shentsize}).ok();
}
CUresult cuModuleLoadData(CUmodule *module, const void *image) {
  auto made = std::make_unique<CUmod_st>();
  if (!loadImage(made.get(), static_cast<const char *>(image)))
    return CUDA_ERROR_INVALID_IMAGE;
  *module = made.release();
  return CUDA_SUCCESS;
}
CUresult cuModuleLoadDataEx(CUmodule *module, const void *image, unsigned, CUjit_option *, void **) {
  return cuModuleLoadData(module, image);
}
CUresult cuModuleUnload(CUmodule module) {
  delete module;
  return CUDA_SUCCESS;
}
CUresult cuModuleGetFunction(CUfunction *function, CUmodule module, const char *name) {
  for (const Kernel &kernel : ownKernels)
    if (kernel.name == name) {
      *function = reinterpret_cast<CUfunction>(const_cast<Kernel *>(&kernel));
      return CUDA_SUCCESS;
    }
  EmulatedKernels::Kernel found;
  if (!module->library.find(name, found).ok())
    return CUDA_ERROR_NOT_FOUND;
  auto bind = [module, found](void **parameters, const LaunchShape &shape) -> Work {
    std::vector<uint64_t> words;
    for (int64_t i = 0; i < found.info->arguments; ++i)
      words.push_back(*static_cast<uint64_t *>(parameters[i]));
    return [=] { (void)module->library.run(found, shape, words.data()); };
  };
  *function = reinterpret_cast<CUfunction>(&module->kernels.emplace_back(Kernel{name, bind}));
  return CUDA_SUCCESS;
}
CUresult cuFuncSetAttribute(CUfunction, CUfunction_attribute, int) { return CUDA_SUCCESS; }
CUresult cuLaunchKernel(CUfunction function, unsigned gridX, unsigned gridY, unsigned gridZ, unsigned blockX,
                        unsigned blockY, unsigned blockZ, unsigned sharedBytes, CUstream stream, void **parameters,
                        void **) {
  if (gridX * gridY * gridZ * blockX * blockY * blockZ == 0)
    return CUDA_ERROR_INVALID_VALUE;
  LaunchShape shape{{gridX, gridY, gridZ}, {blockX, blockY, blockZ}, sharedBytes};
  streamOf(stream).enqueue(reinterpret_cast<Kernel *>(function)->bind(parameters, shape));
  return CUDA_SUCCESS;
}

//===----------------------------------------------------------------------===//
// Devices and memory
//===----------------------------------------------------------------------===//

CUresult cuInit(unsigned) { return CUDA_SUCCESS; }
CUresult cuDeviceGetCount(int *count) {
  const char *limit = std::getenv("TP_FAKE_GPUS");
  *count = limit ? std::atoi(limit) : kDevices;
  return CUDA_SUCCESS;
}
CUresult cuDeviceGet(CUdevice *device, int number) {
  *device = number;
  return number < kDevices ? CUDA_SUCCESS : CUDA_ERROR_INVALID_DEVICE;
}
CUresult cuDeviceGetName(char *name, int bytes, CUdevice) {
  std::snprintf(name, size_t(bytes), "double without a GPU");
  return CUDA_SUCCESS;
}
CUresult cuDeviceGetAttribute(int *value, CUdevice_attribute, CUdevice) {
  *value = 4;
  return CUDA_SUCCESS;
}
CUresult cuDevicePrimaryCtxRetain(CUcontext *context, CUdevice device) {
  *context = &contexts[device];
  return CUDA_SUCCESS;
}
CUresult cuDevicePrimaryCtxRelease(CUdevice) { return CUDA_SUCCESS; }
CUresult cuCtxSetCurrent(CUcontext context) {
  current = context;
  return CUDA_SUCCESS;
}
CUresult cuGetErrorName(CUresult result, const char **name) {
  *name = result == CUDA_ERROR_INVALID_IMAGE ? "CUDA_ERROR_INVALID_IMAGE" : "CUDA_ERROR";
  return CUDA_SUCCESS;
}
CUresult cuGetErrorString(CUresult result, const char **text) {
  *text = result == CUDA_ERROR_INVALID_IMAGE ? "device kernel image is invalid" : "an error of the double";
  return CUDA_SUCCESS;
}

static bool isWorkspace(const void *address, size_t bytes) {
  if (bytes == 0)
    return true;
  constexpr CUdeviceptr kAlignment = 256;
  CUdeviceptr begin = reinterpret_cast<CUdeviceptr>(address);
  std::lock_guard lock(memoryMutex);
  auto after = memory.upper_bound(begin);
  if (after == memory.begin())
    return false;
  auto [base, size] = *std::prev(after);
  return begin % kAlignment == 0 && begin + bytes <= base + size;
}

CUresult cuMemAlloc(CUdeviceptr *address, size_t bytes) {
  if (!current)
    return CUDA_ERROR_INVALID_CONTEXT;
  if (allocated + bytes > kMemoryBytes)
    return CUDA_ERROR_OUT_OF_MEMORY;
  void *block = std::aligned_alloc(256, (bytes + 255) / 256 * 256);
  std::memset(block, 0x5a, bytes);
  std::lock_guard lock(memoryMutex);
  *address = reinterpret_cast<CUdeviceptr>(block);
  memory[*address] = bytes;
  allocated += bytes;
  return CUDA_SUCCESS;
}
static void waitForDevice() {
  std::vector<std::shared_ptr<fake::Stream>> all;
  {
    std::lock_guard lock(streamMutex);
    for (auto &[handle, entry] : streams)
      if (entry.first == current->device)
        all.push_back(entry.second);
  }
  for (auto &stream : all)
    stream->wait();
}

CUresult cuMemFree(CUdeviceptr address) {
  waitForDevice();
  std::lock_guard lock(memoryMutex);
  auto found = memory.find(address);
  if (found == memory.end())
    return CUDA_ERROR_INVALID_VALUE;
  allocated -= found->second;
  memory.erase(found);
  std::free(reinterpret_cast<void *>(address));
  return CUDA_SUCCESS;
}
CUresult cuMemGetInfo(size_t *free, size_t *total) {
  *free = kMemoryBytes - allocated;
  *total = kMemoryBytes;
  return CUDA_SUCCESS;
}
CUresult cuMemHostAlloc(void **address, size_t bytes, unsigned) {
  *address = std::malloc(bytes);
  return CUDA_SUCCESS;
}
CUresult cuMemFreeHost(void *address) {
  std::free(address);
  return CUDA_SUCCESS;
}

static CUresult enqueueCopy(void *to, const void *from, size_t bytes, CUstream stream) {
  streamOf(stream).enqueue([=] { std::memmove(to, from, bytes); });
  return CUDA_SUCCESS;
}
CUresult cuMemcpyHtoDAsync(CUdeviceptr to, const void *from, size_t bytes, CUstream stream) {
  return enqueueCopy(reinterpret_cast<void *>(to), from, bytes, stream);
}
CUresult cuMemcpyDtoHAsync(void *to, CUdeviceptr from, size_t bytes, CUstream stream) {
  return enqueueCopy(to, reinterpret_cast<void *>(from), bytes, stream);
}
CUresult cuMemcpyDtoDAsync(CUdeviceptr to, CUdeviceptr from, size_t bytes, CUstream stream) {
  return enqueueCopy(reinterpret_cast<void *>(to), reinterpret_cast<void *>(from), bytes, stream);
}
CUresult cuMemsetD8Async(CUdeviceptr to, unsigned char value, size_t bytes, CUstream stream) {
  streamOf(stream).enqueue([=] { std::memset(reinterpret_cast<void *>(to), value, bytes); });
  return CUDA_SUCCESS;
}

//===----------------------------------------------------------------------===//
// Streams, events, graphs
//===----------------------------------------------------------------------===//

CUresult cuCtxGetStreamPriorityRange(int *least, int *greatest) {
  *least = 0;
  *greatest = -5;
  return CUDA_SUCCESS;
}
CUresult cuStreamCreateWithPriority(CUstream *handle, unsigned flags, int) { return cuStreamCreate(handle, flags); }
CUresult cuStreamCreate(CUstream *handle, unsigned) {
  auto stream = std::make_shared<fake::Stream>(&isWorkspace);
  *handle = reinterpret_cast<CUstream>(stream.get());
  std::lock_guard lock(streamMutex);
  streams[stream.get()] = {current->device, stream};
  return CUDA_SUCCESS;
}
CUresult cuStreamDestroy(CUstream handle) {
  std::shared_ptr<fake::Stream> last; // ends after the lock
  std::lock_guard lock(streamMutex);
  auto found = streams.find(&streamOf(handle));
  last = std::move(found->second.second);
  streams.erase(found);
  return CUDA_SUCCESS;
}
CUresult cuStreamSynchronize(CUstream stream) {
  streamOf(stream).wait();
  return CUDA_SUCCESS;
}
CUresult cuStreamQuery(CUstream stream) {
  if (streamOf(stream).recording)
    return CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED;
  return streamOf(stream).isIdle() ? CUDA_SUCCESS : CUDA_ERROR_NOT_READY;
}

CUresult cuEventCreate(CUevent *event, unsigned) {
  *event = new CUevent_st;
  return CUDA_SUCCESS;
}
CUresult cuEventDestroy(CUevent event) {
  delete event;
  return CUDA_SUCCESS;
}
CUresult cuEventRecord(CUevent handle, CUstream stream) {
  handle->recording = streamOf(stream).recording;
  if (handle->recording) {
    auto &lane = handle->recording->lanes[streamOf(stream).lane];
    handle->number = handle->recording->events++;
    handle->reached = lane.reached;
    lane.steps.push_back({nullptr, /*sets=*/handle->number});
    return CUDA_SUCCESS;
  }
  uint64_t number;
  {
    std::lock_guard lock(handle->state->mutex);
    number = ++handle->state->recorded;
  }
  streamOf(stream).enqueue([number, event = handle->state] {
    std::lock_guard lock(event->mutex);
    event->done = std::max(event->done, number);
    event->time = std::chrono::steady_clock::now();
    event->changed.notify_all();
  });
  return CUDA_SUCCESS;
}
CUresult cuEventQuery(CUevent handle) {
  if (handle->recording)
    return CUDA_ERROR_CAPTURED_EVENT;
  std::lock_guard lock(handle->state->mutex);
  return handle->state->done >= handle->state->recorded ? CUDA_SUCCESS : CUDA_ERROR_NOT_READY;
}
CUresult cuStreamWaitEvent(CUstream handleOfStream, CUevent handle, unsigned) {
  fake::Stream &stream = streamOf(handleOfStream);
  if (auto recording = handle->recording) {
    if (recording->isOver)
      return CUDA_ERROR_CAPTURED_EVENT;
    if (!stream.recording)
      stream.record(recording);
    if (stream.recording != recording)
      return CUDA_ERROR_STREAM_CAPTURE_ISOLATION;
    auto &lane = recording->lanes[stream.lane];
    lane.steps.push_back({nullptr, -1, /*waits=*/handle->number});
    lane.reached.resize(recording->lanes.size());
    for (size_t i = 0; i < handle->reached.size(); ++i)
      lane.reached[i] = std::max(lane.reached[i], handle->reached[i]);
    return CUDA_SUCCESS;
  }
  uint64_t number;
  {
    std::lock_guard lock(handle->state->mutex);
    number = handle->state->recorded; // a later record does not count
  }
  if (stream.recording) // what comes before the recording is no part of it
    return number ? CUDA_ERROR_STREAM_CAPTURE_ISOLATION : CUDA_SUCCESS;
  stream.enqueue([number, event = handle->state] {
    std::unique_lock lock(event->mutex);
    event->changed.wait(lock, [&] { return event->done >= number; });
  });
  return CUDA_SUCCESS;
}
CUresult cuEventElapsedTime(float *milliseconds, CUevent from, CUevent to) {
  std::scoped_lock lock(from->state->mutex, to->state->mutex);
  *milliseconds = std::chrono::duration<float, std::milli>(to->state->time - from->state->time).count();
  return CUDA_SUCCESS;
}

CUresult cuStreamBeginCapture(CUstream stream, CUstreamCaptureMode) {
  if (streamOf(stream).recording)
    return CUDA_ERROR_ILLEGAL_STATE;
  streamOf(stream).record(std::make_shared<fake::Recording>());
  return CUDA_SUCCESS;
}
CUresult cuStreamEndCapture(CUstream handle, CUgraph *graph) {
  fake::Stream &stream = streamOf(handle);
  *graph = nullptr;
  if (!stream.recording)
    return CUDA_ERROR_ILLEGAL_STATE;
  if (stream.lane != 0)
    return CUDA_ERROR_STREAM_CAPTURE_UNMATCHED;
  auto recording = stream.recording;
  recording->isOver = true;
  for (auto &lane : recording->lanes)
    lane.stream->recording = nullptr;
  if (!recording->isJoined())
    return CUDA_ERROR_STREAM_CAPTURE_UNJOINED;
  *graph = new CUgraph_st{std::move(recording)};
  return CUDA_SUCCESS;
}
CUresult cuGraphInstantiate(CUgraphExec *executable, CUgraph graph, unsigned long long) {
  *executable = new CUgraphExec_st{graph->recording};
  return CUDA_SUCCESS;
}
CUresult cuGraphDestroy(CUgraph graph) {
  delete graph;
  return CUDA_SUCCESS;
}
CUresult cuGraphExecDestroy(CUgraphExec graph) {
  delete graph;
  return CUDA_SUCCESS;
}
CUresult cuGraphLaunch(CUgraphExec graph, CUstream stream) {
  streamOf(stream).enqueue([recording = graph->recording] { recording->run(); });
  return CUDA_SUCCESS;
}
