//===- Device.h - a GPU as one rank sees it ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_DEVICE_H
#define TP_RUNTIME_DEVICE_H

#include "tp/runtime/Convolution.h"
#include "tp/runtime/Matmul.h"
#include <functional>
#include <memory>
#include <string_view>

namespace tp::runtime {

/// How a kernel is spread: as tp_launch takes it, seven int64.
struct LaunchShape {
  int64_t grid[3] = {1, 1, 1};  // blocks, x first
  int64_t block[3] = {1, 1, 1}; // threads of a block, x first
  int64_t sharedBytes = 0;      // of each block, beside what the kernel declares
};
static_assert(sizeof(LaunchShape) == 7 * sizeof(int64_t));

/// A step that was recorded once and can be started as one (a CUDA graph). It has the
/// addresses that it was recorded with. Destroyed before its device.
class DeviceGraph {
public:
  virtual ~DeviceGraph() = default;
};

/// A GPU as one rank sees it. A device is used by one thread at a time (not always
/// the same one: an implementation makes its context current in each call).
///
/// Work is done in order, as if by one queue (a stream), but for what `start` puts beside
/// it: `copy`, `write`, `launch`, a product's `run`, the rank's collectives and `replay`
/// only enqueue, unless said otherwise, and may return before the work is done or even begun. So an error of
/// enqueued work (an illegal address, a collective that fails) may come from any later
/// call; after an error all calls fail. `read` and `synchronize` wait.
///
/// Addresses are the device's; the host does not look through them, except on a
/// device whose memory `isHostMemory`.
class Device {
public:
  virtual ~Device() = default;

  /// For messages and reports: "cuda:0 (NVIDIA H100 80GB HBM3)", "emulated".
  virtual std::string getName() const = 0;
  /// Device memory is host memory: host communicators work on it. Work is then done
  /// when its call returns.
  virtual bool isHostMemory() const { return false; }
  /// The queue for libraries that take one (a CUstream for NCCL); null if there is none.
  virtual void *getStream() const { return nullptr; }

  //===--------------------------------------------------------------------===//
  // Memory
  //===--------------------------------------------------------------------===//

  /// Memory aligned to 256 bytes, of undefined content; 0 bytes are one. Not in a
  /// capture. Out of memory is Status::outOfMemory with the bytes asked for and free.
  virtual Status allocate(int64_t bytes, void *&memory) = 0;
  /// Waits for all work first. Null is nothing. Memory that is not released ends with
  /// the device.
  virtual void release(void *memory) = 0;
  /// Host to device. The bytes are taken before it returns: the caller may change
  /// them at once. Not in a capture.
  virtual Status write(void *device, const void *host, int64_t bytes) = 0;
  /// Device to host, of what earlier work leaves: waits for it. Not in a capture.
  virtual Status read(void *host, const void *device, int64_t bytes) = 0;
  /// Device to device; no overlap.
  virtual Status copy(void *to, const void *from, int64_t bytes) = 0;
  /// Fills with zeros.
  virtual Status clear(void *memory, int64_t bytes) = 0;

  //===--------------------------------------------------------------------===//
  // Work
  //===--------------------------------------------------------------------===//

  /// Loads a section of an executable: "cuda" is a fatbin (or PTX text alone, which
  /// starts with "//" or ".version"), "emulated" an ELF shared object. Kernel i of
  /// `launch` is the function `names[i]`. Called once. The content outlives the call only.
  virtual Status loadKernels(std::string_view content, const std::vector<std::string> &names) = 0;
  /// `arguments` are `count` words of eight bytes: a device address or an integer each,
  /// in the order of the kernel's parameters (for cuLaunchKernel: parameter i lies at
  /// &arguments[i]). They are taken before it returns. An empty grid is nothing.
  virtual Status launch(int64_t kernel, const LaunchShape &shape, const uint64_t *arguments, int64_t count) = 0;
  /// A product of this device, with its workspace and its choice of algorithm; `run`
  /// takes device addresses and enqueues. Destroyed before the device. Null with an error
  /// that names the types where the device has no such product.
  virtual std::unique_ptr<Matmul> makeMatmul(const MatmulInfo &info, Status &status) = 0;
  /// Likewise for convolutions.
  virtual std::unique_ptr<Convolution> makeConvolution(const ConvolutionInfo &, Status &status) {
    status = Status::error(getName() + " has no convolutions");
    return nullptr;
  }
  /// Waits for all work, started work too; its first error. While it waits (`read` too), `watch` is called
  /// again and again, at least every 10 ms: an error of it ends the wait with that error.
  virtual Status synchronize() = 0;
  /// Set by who has work in the queue that may never end: a communicator looks for
  /// asynchronous errors and deadlines. Null is none.
  virtual void setWatch(std::function<Status()> watch) = 0;

  //===--------------------------------------------------------------------===//
  // Work beside other work
  //===--------------------------------------------------------------------===//

  /// What `enqueue` enqueues goes to a second queue (of collectives): it begins when all
  /// work so far and all that was started before is done, and runs beside what comes
  /// then, until `await` with the same slot. The result is `enqueue`'s, or an error of the
  /// device's own. A device without a second queue does all in order.
  virtual Status start(int64_t slot, const std::function<Status()> &enqueue) { return enqueue(); }
  /// Work from now on begins when what was started last with this slot is done. Waits for
  /// nothing itself.
  virtual Status await(int64_t slot) { return {}; }

  //===--------------------------------------------------------------------===//
  // Recorded steps
  //===--------------------------------------------------------------------===//

  /// Work up to endCapture is recorded and not done. False if the device cannot
  /// (then work is done as always).
  virtual bool canCapture() const { return false; }
  virtual Status beginCapture() { return Status::error(getName() + " cannot record steps"); }
  /// Null with an error if something in between cannot be recorded; the device then
  /// works as before beginCapture.
  virtual std::unique_ptr<DeviceGraph> endCapture(Status &status) {
    status = Status::error(getName() + " cannot record steps");
    return nullptr;
  }
  virtual Status replay(DeviceGraph &) { return Status::error(getName() + " cannot record steps"); }

  //===--------------------------------------------------------------------===//
  // Times
  //===--------------------------------------------------------------------===//

  /// Puts mark `number` (0, 1, ...; a later call moves it) behind the work so far, within
  /// `start` behind that of the second queue. Not in a capture.
  virtual Status mark(int64_t number) = 0;
  /// Seconds of work between two marks, by the device's clock; waits for the later one.
  virtual Status getSeconds(int64_t from, int64_t to, double &seconds) = 0;
};

/// A device that runs kernels on the CPU: sections "emulated", the programs of GPUs
/// with the ranks' memory in the host's. For tests, exact and slow.
std::unique_ptr<Device> makeEmulatedDevice();

/// How GPUs are found: runtime/device/cuda. A device of the machine by its number, as
/// one rank's (several may share it: each has its own stream). Loads the driver when
/// it is first asked for; null with the reason (no driver, no such device) in `status`.
std::unique_ptr<Device> makeCudaDevice(int64_t number, Status &status);
/// GPUs of this machine; 0 with the reason where there are none.
int64_t getCudaDeviceCount(Status &status);

} // namespace tp::runtime

#endif // TP_RUNTIME_DEVICE_H
