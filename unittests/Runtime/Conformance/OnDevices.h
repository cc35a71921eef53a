//===- OnDevices.h - the suite on backends of GPUs ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_UNITTESTS_RUNTIME_CONFORMANCE_ONDEVICES_H
#define TP_UNITTESTS_RUNTIME_CONFORMANCE_ONDEVICES_H

#include "Backends.h"
#include "tp/runtime/Backend.h"

namespace tp::runtime::conformance {

/// How collectives are made: as the device's other work, or started (Device::start) and awaited.
enum class Mode { called, started };

/// As Backend::onRanks: a backend of one process with a device for each rank. An error
/// where there is none is every rank's.
std::vector<Status> onLoopback(const std::function<std::unique_ptr<runtime::Backend>(Status &)> &make,
                               const Manifest &manifest, double deadlineSeconds, const RankBody &body,
                               Mode mode = Mode::called);

/// Threads that stand for processes with a GPU each: they meet through TCP, and end as
/// processes do, by gathering their results.
using MakeProcess = std::function<std::unique_ptr<runtime::Backend>(const Launch &, const Meeting &, Status &)>;
std::vector<Status> onProcesses(const MakeProcess &make, const Manifest &manifest, double deadlineSeconds,
                                const RankBody &body, Mode mode = Mode::called);

/// Where nobody else meets.
Meeting makeMeeting();

/// Collectives on the host's memory by way of a device's: operands are written to it, results
/// read, what lies around them is guarded.
std::unique_ptr<Communicator> makeHostCommunicator(Communicator &communicator, Device &device, const Manifest &manifest,
                                                   int64_t rank, Mode mode = Mode::called);

} // namespace tp::runtime::conformance

#endif // TP_UNITTESTS_RUNTIME_CONFORMANCE_ONDEVICES_H
