//===- Driver.cpp - the CUDA driver's functions on host memory and threads ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../../../runtime/device/cuda/Kernels.h"
#include "Fake.h"
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <map>
#include <string>

using namespace tp::runtime::cuda;
using fake::streamOf;
using fake::Work;

/// No GPU's code: kernels are known by name.
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
};
struct CUgraph_st {
  std::shared_ptr<std::vector<Work>> work;
};
struct CUgraphExec_st {
  std::shared_ptr<std::vector<Work>> work;
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
  std::function<Work(void **parameters, unsigned threads)> bind;
};
} // namespace

#define KERNEL(name, Arguments)                                                                                        \
  {"tp_kernel_" #name, [](void **parameters, unsigned) { return bindKernel<Arguments>(&name, parameters); }},
static const Kernel kernels[] = {TP_CUDA_KERNELS(KERNEL){"test_scale", bindScale}};

CUresult cuModuleLoadData(CUmodule *module, const void *image) {
  *module = reinterpret_cast<CUmodule>(1);
  return std::strncmp(static_cast<const char *>(image), "kernels of the double", 21) ? CUDA_ERROR_INVALID_IMAGE
                                                                                     : CUDA_SUCCESS;
}
CUresult cuModuleLoadDataEx(CUmodule *module, const void *image, unsigned, CUjit_option *, void **) {
  return cuModuleLoadData(module, image);
}
CUresult cuModuleUnload(CUmodule) { return CUDA_SUCCESS; }
CUresult cuModuleGetFunction(CUfunction *function, CUmodule, const char *name) {
  for (const Kernel &kernel : kernels)
    if (kernel.name == name) {
      *function = reinterpret_cast<CUfunction>(const_cast<Kernel *>(&kernel));
      return CUDA_SUCCESS;
    }
  return CUDA_ERROR_NOT_FOUND;
}
CUresult cuFuncSetAttribute(CUfunction, CUfunction_attribute, int) { return CUDA_SUCCESS; }
CUresult cuLaunchKernel(CUfunction function, unsigned gridX, unsigned gridY, unsigned gridZ, unsigned blockX,
                        unsigned blockY, unsigned blockZ, unsigned, CUstream stream, void **parameters, void **) {
  unsigned threads = gridX * gridY * gridZ * blockX * blockY * blockZ;
  if (threads == 0)
    return CUDA_ERROR_INVALID_VALUE;
  streamOf(stream).enqueue(reinterpret_cast<Kernel *>(function)->bind(parameters, threads));
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

CUresult cuStreamCreate(CUstream *handle, unsigned) {
  auto stream = std::make_shared<fake::Stream>();
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
CUresult cuStreamQuery(CUstream stream) { return streamOf(stream).isIdle() ? CUDA_SUCCESS : CUDA_ERROR_NOT_READY; }

CUresult cuEventCreate(CUevent *event, unsigned) {
  *event = new CUevent_st;
  return CUDA_SUCCESS;
}
CUresult cuEventDestroy(CUevent event) {
  delete event;
  return CUDA_SUCCESS;
}
CUresult cuEventRecord(CUevent handle, CUstream stream) {
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
  std::lock_guard lock(handle->state->mutex);
  return handle->state->done >= handle->state->recorded ? CUDA_SUCCESS : CUDA_ERROR_NOT_READY;
}
CUresult cuStreamWaitEvent(CUstream stream, CUevent handle, unsigned) {
  uint64_t number;
  {
    std::lock_guard lock(handle->state->mutex);
    number = handle->state->recorded; // a later record does not count
  }
  streamOf(stream).enqueue([number, event = handle->state] {
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
  streamOf(stream).beginCapture();
  return CUDA_SUCCESS;
}
CUresult cuStreamEndCapture(CUstream stream, CUgraph *graph) {
  *graph = new CUgraph_st{streamOf(stream).endCapture()};
  return CUDA_SUCCESS;
}
CUresult cuGraphInstantiate(CUgraphExec *executable, CUgraph graph, unsigned long long) {
  *executable = new CUgraphExec_st{graph->work};
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
  for (const Work &work : *graph->work)
    streamOf(stream).enqueue(work);
  return CUDA_SUCCESS;
}
