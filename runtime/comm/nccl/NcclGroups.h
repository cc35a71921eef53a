//===- NcclGroups.h - NCCL's communicators for the groups of a mesh ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_COMM_NCCL_NCCLGROUPS_H
#define TP_RUNTIME_COMM_NCCL_NCCLGROUPS_H

#include "../../device/cuda/CudaDevice.h"
#include "Rendezvous.h"
#include "tp/runtime/Executable.h"
#include <nccl.h>
#include <set>

namespace tp::runtime::nccl {

/// This rank in one of a manifest's groups.
struct NcclGroup {
  std::vector<int64_t> members; // ranks, by position
  int64_t position = 0;
  ncclComm_t comm = nullptr; // null: of one member
  int64_t size() const { return int64_t(members.size()); }
};

/// A communicator of all ranks, split once for each different group of the mesh's axes;
/// none blocks. An error, here or elsewhere, aborts them all: what is enqueued then ends.
class NcclGroups {
public:
  NcclGroups(Rendezvous &rendezvous, cuda::CudaDevice &device, double deadlineSeconds)
      : rendezvous(rendezvous), device(device), deadlineSeconds(deadlineSeconds) {}
  ~NcclGroups();

  Status connect(const Manifest &manifest);
  const std::vector<NcclGroup> &get() const { return groups; }

  /// The error that ended the collectives of all ranks; looks for those of others.
  Status check();
  /// An error of this rank.
  Status fail(const std::string &reason);
  /// Ends with an error that all know.
  Status end(Status error);
  /// Asynchronous errors of NCCL.
  Status checkAsync();

  /// After a call on `comm`: waits until it has been enqueued.
  Status settle(ncclResult_t result, ncclComm_t comm, const char *what);
  /// Lets NCCL use memory of the device as it lies, where it can: a whole allocation, once.
  void registerMemory(ncclComm_t comm, const void *address);

private:
  Status makeRoot();
  Status split(NcclGroup &group);
  Status explain(ncclResult_t result, const std::string &what);
  void closeAll();
  void abortAll();

  Rendezvous &rendezvous;
  cuda::CudaDevice &device;
  double deadlineSeconds;
  std::vector<NcclGroup> groups;
  std::vector<ncclComm_t> comms;                    // the root first
  std::vector<std::unique_ptr<ncclComm_t>> pending; // that splits fill in
  Status failure;
  struct Registration {
    ncclComm_t comm;
    void *handle;
  };
  std::vector<Registration> registrations;
  std::set<std::pair<ncclComm_t, void *>> registered; // or refused: by comm and base
};

} // namespace tp::runtime::nccl

#endif // TP_RUNTIME_COMM_NCCL_NCCLGROUPS_H
