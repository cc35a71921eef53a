//===- CudaDevice.h - a GPU through the CUDA driver ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_DEVICE_CUDA_CUDADEVICE_H
#define TP_RUNTIME_DEVICE_CUDA_CUDADEVICE_H

#include "Driver.h"
#include "tp/runtime/Device.h"
#include <map>
#include <optional>

namespace tp::runtime::cuda {

/// A communicator, which has to know what becomes of the collectives that it enqueued.
class WorkObserver {
public:
  virtual ~WorkObserver() = default;
  /// Around a wait for the queue, during which the device's watch is called.
  virtual void onWaitBegin() = 0;
  virtual void onWaitEnd() = 0;
  /// Around the recording of a step; `graph` names it, null: nothing came of it.
  virtual void onCaptureBegin() = 0;
  virtual void onCaptureEnd(const DeviceGraph *graph) = 0;
  virtual void onReplay(const DeviceGraph *graph) = 0;
};

class ProductLibrary;
class ConvolutionLibrary;

/// Two streams of its own on a GPU: for computation, and for collectives beside it. Ranks
/// that share a GPU have a device each.
class CudaDevice : public Device {
public:
  static std::unique_ptr<CudaDevice> make(int64_t number, Status &status);
  ~CudaDevice() override;

  std::string getName() const override { return context->getName(); }
  void *getStream() const override { return stream; }
  Status allocate(int64_t bytes, void *&memory) override;
  void release(void *memory) override;
  Status write(void *device, const void *host, int64_t bytes) override;
  Status read(void *host, const void *device, int64_t bytes) override;
  Status copy(void *to, const void *from, int64_t bytes) override;
  Status clear(void *memory, int64_t bytes) override;
  Status loadKernels(std::string_view content, const std::vector<std::string> &names) override;
  Status launch(int64_t kernel, const LaunchShape &shape, const uint64_t *arguments, int64_t count) override;
  std::unique_ptr<Matmul> makeMatmul(const MatmulInfo &info, Status &status) override;
  std::unique_ptr<Convolution> makeConvolution(const ConvolutionInfo &info, Status &status) override;
  Status synchronize() override;
  Status start(int64_t slot, const std::function<Status()> &enqueue) override;
  Status await(int64_t slot) override;
  void setWatch(std::function<Status()> newWatch) override { watch = std::move(newWatch); }
  bool canCapture() const override { return capturable; }
  Status beginCapture() override;
  std::unique_ptr<DeviceGraph> endCapture(Status &status) override;
  Status replay(DeviceGraph &graph) override;
  Status mark(int64_t number) override;
  Status getSeconds(int64_t from, int64_t to, double &seconds) override;

  const Context &getContext() const { return *context; }
  std::shared_ptr<const Context> shareContext() const { return context; }
  /// Where work goes: within `start` the stream of collectives.
  CUstream getCuStream() const { return stream; }
  /// Nothing is under way.
  bool isIdle() const;
  /// For enqueueing: the context is made current; an error if earlier work failed.
  Status begin();
  /// The allocation that holds an address, if this device made it.
  struct Allocation {
    void *base;
    int64_t bytes;
  };
  std::optional<Allocation> findAllocation(const void *address) const;
  /// Ranks that share a GPU wait for each other's streams, which no recording can hold.
  void forbidCapture() { capturable = false; }
  /// Null is none.
  void setObserver(WorkObserver *newObserver) { observer = newObserver; }

private:
  explicit CudaDevice(std::shared_ptr<Context> context) : context(std::move(context)) {}
  Status initialize();
  /// Keeps the first error.
  Status note(Status status);
  Status noteResult(CUresult result, const char *what) { return note(check(result, what)); }
  template <typename Query> Status waitUntil(Query query);
  template <typename Query> Status poll(Query query);
  Status waitFor(CUevent event);
  Status makeEvent(CUevent &event, unsigned flags);
  Status follow(CUstream later, CUstream earlier);
  Status join();

  /// Pinned memory through which pieces go: of two, one is filled while the other one moves.
  struct Staging {
    char *memory = nullptr;
    CUevent done = nullptr;
  };
  static constexpr int64_t kStagingBytes = int64_t(4) << 20;

  std::shared_ptr<Context> context;
  CUstream computation = nullptr, communication = nullptr;
  CUstream stream = nullptr;    // the one of them that work goes to
  CUevent reached = nullptr;    // where one of them waits for the other, recorded anew each time
  std::vector<CUevent> started; // by slot: behind what was started last
  bool isForked = false;        // work was started that computation may not have waited for
  Staging staging[2];
  std::map<CUdeviceptr, int64_t> allocations; // bytes by base
  CUmodule module = nullptr;
  struct Kernel {
    CUfunction function;
    int64_t sharedBytes; // that it may ask for so far
  };
  std::vector<Kernel> kernels;
  std::shared_ptr<ProductLibrary> products;         // made with the first product
  std::shared_ptr<ConvolutionLibrary> convolutions; // made with the first convolution
  std::vector<CUevent> marks;
  std::function<Status()> watch;
  WorkObserver *observer = nullptr;
  bool capturable = true;
  Status failure;
};

} // namespace tp::runtime::cuda

#endif // TP_RUNTIME_DEVICE_CUDA_CUDADEVICE_H
