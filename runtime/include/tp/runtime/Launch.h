//===- Launch.h - what a launcher says of this process ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_LAUNCH_H
#define TP_RUNTIME_LAUNCH_H

#include "tp/runtime/Types.h"

namespace tp::runtime {

/// What a launcher says of this process: it is one of `count`.
struct Launch {
  int64_t process = 0, count = 1;
  /// Of the processes on this machine; localCount 0: the launcher does not say.
  int64_t local = 0, localCount = 0;
  /// "torchrun", "mpirun" or "srun"; empty: started alone.
  std::string launcher;
};

/// From torchrun's RANK, WORLD_SIZE, LOCAL_RANK; Open MPI's OMPI_COMM_WORLD_*; MPICH's and
/// others' PMI_RANK, PMI_SIZE, MPI_LOCALRANKID; Slurm's SLURM_PROCID, SLURM_NTASKS,
/// SLURM_LOCALID; the first of these that is there. An error names the variable.
Status readLaunch(Launch &launch);
/// The same; where it is wrong, a process that was started alone.
Launch getLaunch();
/// True in the process that says an error that all processes find before they meet, the
/// first one. The others wait there for a while: launchers end all processes once one
/// has failed, maybe before the first one has spoken.
bool claimCommonError();

/// Where the processes of a run meet, without a launcher's library.
struct Meeting {
  std::string host;
  int port = 0;
  uint64_t job = 0; // the same in all processes of the run, another in other runs
};

/// From MASTER_ADDR and MASTER_PORT; without them, Slurm's first node with a port by the
/// job's number, or this machine if the launcher says that all processes are on it.
Status findMeeting(const Launch &launch, Meeting &meeting);

/// The first host of Slurm's short form: "node03" of "node[03-07,12],gpu1".
std::string getFirstHost(const std::string &nodes);

} // namespace tp::runtime

#endif // TP_RUNTIME_LAUNCH_H
