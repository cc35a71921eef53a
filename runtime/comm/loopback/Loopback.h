//===- Loopback.h - all ranks on one GPU ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_COMM_LOOPBACK_LOOPBACK_H
#define TP_RUNTIME_COMM_LOOPBACK_LOOPBACK_H

#include "../../device/cuda/CudaDevice.h"
#include "tp/runtime/Backend.h"

namespace tp::runtime::loopback {

/// Communicators for all ranks of a mesh, each a thread of this process with a stream of
/// its own on the same GPU: one device per rank, in order, which outlive them. Memory is
/// the GPU's and aligned to its elements. A call returns when its work is enqueued: ranks
/// meet on the host, where their arguments are compared as by the threads backend, and
/// their streams wait for each other. Results have the bits of the threads backend.
std::vector<std::unique_ptr<Communicator>>
makeCommunicators(const Manifest &manifest, const std::vector<cuda::CudaDevice *> &devices, double deadlineSeconds);

/// On GPU `number`.
std::unique_ptr<Backend> makeBackend(int64_t number, Status &status);

} // namespace tp::runtime::loopback

#endif // TP_RUNTIME_COMM_LOOPBACK_LOOPBACK_H
