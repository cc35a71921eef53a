//===- Driver.cpp - the CUDA driver, and a GPU's context in this process ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Driver.h"
#include <algorithm>
#include <map>
#include <mutex>

using namespace tp::runtime;
using namespace tp::runtime::cuda;

static_assert(int(ElementType::i1) == kI1 && int(ElementType::ui64) == kUi64 && int(ElementType::f16) == kF16 &&
              int(ElementType::f8E5M2) == kF8E5M2);
static_assert(int(Reduction::add) == kAdd && int(Reduction::min) == kMin && int(Reduction::or_) == kOr);

// The kernels' fatbin: KernelImage.cpp.
extern "C" const char tp_cuda_kernels[];

Status cuda::check(CUresult result, const char *what) {
  if (result == CUDA_SUCCESS)
    return {};
  const char *name = nullptr, *text = nullptr;
  if (cuGetErrorName(result, &name) != CUDA_SUCCESS || !name)
    return Status::error(std::string(what) + ": error " + std::to_string(result));
  cuGetErrorString(result, &text);
  return Status::error(std::string(what) + ": " + (text ? text : "unknown error") + " (" + name + ")");
}

int64_t cuda::countDevices(Status &status) {
  int count = 0;
  status = check(cuInit(0), "cuInit");
  if (status.ok())
    status = check(cuDeviceGetCount(&count), "cuDeviceGetCount");
  if (status.ok() && count == 0)
    status = Status::error("this machine has no GPU that CUDA can use");
  return status.ok() ? count : 0;
}

std::shared_ptr<Context> Context::get(int64_t number, Status &status) {
  static std::mutex mutex;
  static std::map<int64_t, std::weak_ptr<Context>> known;
  std::lock_guard lock(mutex);
  if (std::shared_ptr<Context> context = known[number].lock())
    return context;
  int64_t count = countDevices(status);
  if (!status.ok())
    return nullptr;
  if (number < 0 || number >= count) {
    status =
        Status::error("there is no GPU " + std::to_string(number) + ": this process sees " + std::to_string(count));
    return nullptr;
  }
  std::shared_ptr<Context> context(new Context(number));
  if (status = context->initialize(); !status.ok())
    return nullptr;
  known[number] = context;
  return context;
}

Status Context::initialize() {
  char model[256] = "";
  int multiprocessors = 0;
  if (Status status = check(cuDeviceGet(&device, int(number)), "cuDeviceGet"); !status.ok())
    return status;
  cuDeviceGetName(model, sizeof model - 1, device);
  name = "cuda:" + std::to_string(number) + " (" + model + ")";
  if (Status status = check(cuDevicePrimaryCtxRetain(&context, device), "cuDevicePrimaryCtxRetain"); !status.ok())
    return status;
  if (Status status = makeCurrent(); !status.ok())
    return status;
  cuDeviceGetAttribute(&multiprocessors, CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT, device);
  mostBlocks = std::max(1, multiprocessors) * 16;
  if (Status status = check(cuModuleLoadData(&module, tp_cuda_kernels), "the runtime's own kernels"); !status.ok())
    return status;
  for (auto [function, symbol] : {std::pair(&reduce, "tp_kernel_reduce"), std::pair(&copy, "tp_kernel_copy"),
                                  std::pair(&matmul, "tp_kernel_matmul"), std::pair(&convolve, "tp_kernel_convolve")})
    if (Status status = check(cuModuleGetFunction(function, module, symbol), symbol); !status.ok())
      return status;
  return {};
}

Context::~Context() {
  if (!context || !makeCurrent().ok())
    return;
  if (module)
    cuModuleUnload(module);
  cuDevicePrimaryCtxRelease(device);
}

Status Context::makeCurrent() const { return check(cuCtxSetCurrent(context), "cuCtxSetCurrent"); }

Status Context::start(CUfunction function, const void *arguments, int64_t threads, CUstream stream) const {
  constexpr int64_t kBlock = 256;
  if (threads == 0)
    return {};
  if (Status status = makeCurrent(); !status.ok())
    return status;
  int64_t blocks = std::min(mostBlocks, (threads + kBlock - 1) / kBlock);
  void *parameters[] = {const_cast<void *>(arguments)};
  return check(cuLaunchKernel(function, unsigned(blocks), 1, 1, kBlock, 1, 1, 0, stream, parameters, nullptr),
               "cuLaunchKernel");
}

Status Context::launch(const ReduceArguments &arguments, CUstream stream) const {
  return start(reduce, &arguments, arguments.rows * arguments.columns, stream);
}

Status Context::launch(const CopyArguments &arguments, CUstream stream) const {
  int64_t elements = 1;
  for (int64_t count : arguments.counts)
    elements *= count;
  return start(copy, &arguments, elements, stream);
}

Status Context::launch(const ConvolutionArguments &arguments, CUstream stream) const {
  const ConvolutionArguments::Tensor &result = arguments.kind == 0   ? arguments.y
                                               : arguments.kind == 1 ? arguments.x
                                                                     : arguments.w;
  int64_t elements = 1;
  for (int64_t size : result.sizes)
    elements *= size;
  return start(convolve, &arguments, elements, stream);
}

Status Context::launch(const MatmulArguments &arguments, CUstream stream) const {
  int64_t elements = arguments.m * arguments.n;
  for (int64_t size : arguments.batch)
    elements *= size;
  return start(matmul, &arguments, elements, stream);
}
