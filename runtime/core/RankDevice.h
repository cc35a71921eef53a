//===- RankDevice.h - a rank whose program runs on a device ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_CORE_RANKDEVICE_H
#define TP_RUNTIME_CORE_RANKDEVICE_H

#include "Rank.h"

namespace tp::runtime {

/// The devices of the `count` local ranks; none for target "cpu".
Status makeDevices(const Manifest &manifest, Backend &backend, size_t count,
                   std::vector<std::unique_ptr<Device>> &devices);
/// Arena, arguments and results of a rank that has a device, filled with zeros.
Status takeDeviceMemory(tp_rank &rank, const Manifest &manifest);
/// Its kernels and products.
void prepareDevice(tp_rank &rank, const Executable &executable);

/// `fill` writes the rank's part of an argument, `bytes` of them.
Status fillArgument(tp_rank &rank, size_t number, int64_t bytes, const std::function<void(char *part)> &fill);
/// The rank's part of an argument or of a result, of as many bytes as `part` has.
Status copyArgument(tp_rank &rank, size_t number, std::vector<char> &part);
Status copyResult(tp_rank &rank, size_t number, std::vector<char> &part);
/// A result becomes an argument: they exchange their memory where neither is bound.
Status feedOnDevice(tp_rank &rank, size_t result, size_t argument, const Manifest &manifest);
/// One step, with what is bound copied before and after it; returns when it is done.
void stepOnDevice(tp_rank &rank, const Executable &executable);
/// The rank's part of a result in the host's memory, until the next step; null if it
/// cannot be read, and then the rank's status says why.
const char *readDeviceResult(tp_rank &rank, size_t number, int64_t bytes);

} // namespace tp::runtime

#endif // TP_RUNTIME_CORE_RANKDEVICE_H
