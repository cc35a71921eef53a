//===- DeviceTest.h - operands on the double of a GPU ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_UNITTESTS_RUNTIMECUDA_DEVICETEST_H
#define TP_UNITTESTS_RUNTIMECUDA_DEVICETEST_H

#include "../../runtime/device/cuda/CudaDevice.h"
#include "../Runtime/Ranks.h"
#include <gtest/gtest.h>

namespace tp::runtime::cuda {

/// Small integers: every sum is exact in every type, in any order.
inline std::vector<char> makeOperand(ElementType type, int64_t count, uint64_t seed) {
  std::vector<char> data(size_t(count * getBytes(type)));
  for (int64_t i = 0; i < count; ++i) {
    int value = int(hash(seed + uint64_t(i)) % 7) - 3;
    char *at = data.data() + i * getBytes(type);
    auto put = [&](auto stored) { std::memcpy(at, &stored, sizeof stored); };
    switch (type) {
    case ElementType::f32:
      put(float(value));
      break;
    case ElementType::f64:
      put(double(value));
      break;
    case ElementType::f16:
      put(toHalf(float(value)));
      break;
    case ElementType::bf16:
      put(toBfloat(float(value)));
      break;
    default:
      std::memcpy(at, &value, size_t(std::min<int64_t>(getBytes(type), 4)));
      if (getBytes(type) == 8)
        put(int64_t(value));
    }
  }
  return data;
}

class DeviceTest : public testing::Test {
protected:
  void SetUp() override {
    Status status;
    device = CudaDevice::make(0, status);
    ASSERT_TRUE(device) << status.message();
  }
  void *upload(const std::vector<char> &data) {
    void *memory = nullptr;
    EXPECT_TRUE(device->allocate(int64_t(data.size()), memory).ok());
    EXPECT_TRUE(device->write(memory, data.data(), int64_t(data.size())).ok());
    return memory;
  }

  std::unique_ptr<CudaDevice> device;
};

} // namespace tp::runtime::cuda

#endif // TP_UNITTESTS_RUNTIMECUDA_DEVICETEST_H
