//===- Backend.h - the processes that run a mesh ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_BACKEND_H
#define TP_RUNTIME_BACKEND_H

#include "tp/runtime/Communicator.h"
#include "tp/runtime/Device.h"
#include <functional>

namespace tp::runtime {

/// Which process runs which ranks of a mesh, and what the processes tell each
/// other beside the program's collectives. All processes make the same calls in
/// the same order, from one thread at a time.
class Backend {
public:
  virtual ~Backend() = default;
  /// Processes are numbered; 0 is the one that writes results and reports.
  virtual int64_t getProcess() const = 0;
  virtual int64_t getProcessCount() const = 0;
  bool isRoot() const { return getProcess() == 0; }

  /// The ranks of a mesh that this process runs; an error if the mesh does not
  /// fit the processes.
  virtual Status getLocalRanks(const Manifest &manifest, std::vector<int64_t> &ranks) const = 0;
  /// How many ranks share this machine's cores, of which `local` are this process's.
  virtual int64_t getRanksOnHost(size_t local) const = 0;
  /// For executables whose kernels run on GPUs ("target" of the manifest is "cuda"): the
  /// devices of the local ranks, in their order. Called once, before makeCommunicators,
  /// whose communicators then take their addresses and enqueue on them; the caller owns
  /// the devices and destroys them after the communicators. Backends without GPUs refuse.
  virtual Status makeDevices(const Manifest &manifest, std::vector<std::unique_ptr<Device>> &devices);
  /// For the local ranks, in their order.
  virtual std::vector<std::unique_ptr<Communicator>> makeCommunicators(const Manifest &manifest,
                                                                       double deadlineSeconds) = 0;

  /// Process 0 takes the bytes of each process, in order; each within the deadline.
  virtual Status gather(std::string_view mine, double deadlineSeconds,
                        const std::function<void(int64_t process, std::string_view bytes)> &take) = 0;
  /// All processes get the bytes of process 0. They wait for as long as it takes
  /// to make them (to compile a program, say).
  virtual Status broadcast(std::string &bytes) = 0;

  /// Tells all processes that this one fails with `message`; their waits end. True
  /// on one process alone, which is to print it.
  virtual bool claimError(const std::string &message) = 0;
  /// Ends all processes after an error; the caller prints nothing any more.
  [[noreturn]] virtual void terminate(int exitCode) = 0;
};

/// All ranks are threads of this process.
std::unique_ptr<Backend> makeThreadBackend();

/// A rank per process, started by mpirun; rank i of the mesh is process i of
/// MPI_COMM_WORLD. Loads MPI with the library libtp_mpi.so, which is there if the
/// runtime was built with Open MPI; to be made once per process.
std::unique_ptr<Backend> makeMpiBackend(Status &status);

/// What a launcher says of this process: it is one of `count`.
struct Launch {
  int64_t process = 0, count = 1;
};
Launch getLaunch();

} // namespace tp::runtime

#endif // TP_RUNTIME_BACKEND_H
