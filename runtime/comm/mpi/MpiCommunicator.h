//===- MpiCommunicator.h - a mesh's collectives over MPI ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_COMM_MPI_MPICOMMUNICATOR_H
#define TP_RUNTIME_COMM_MPI_MPICOMMUNICATOR_H

#include "World.h"
#include "tp/runtime/Communicator.h"

namespace tp::runtime::mpi {

/// For this process's rank of the mesh. Reductions are those of the threads
/// backend, to the bit: all terms in the order of the ranks, in fp32 or f64.
std::unique_ptr<Communicator> makeCommunicator(World &world, const Manifest &manifest, double deadlineSeconds);

} // namespace tp::runtime::mpi

#endif // TP_RUNTIME_COMM_MPI_MPICOMMUNICATOR_H
