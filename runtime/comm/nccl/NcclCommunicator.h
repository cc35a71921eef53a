//===- NcclCommunicator.h - a mesh's collectives over NCCL ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_COMM_NCCL_NCCLCOMMUNICATOR_H
#define TP_RUNTIME_COMM_NCCL_NCCLCOMMUNICATOR_H

#include "../../device/cuda/Boxes.h"
#include "NcclGroups.h"
#include "tp/runtime/Backend.h"

namespace tp::runtime::nccl {

/// Which sums and products of floats NCCL forms itself: in its own order, 16-bit floats
/// rounded on the way. `exact`: none; as all other reductions that NCCL lacks or has with
/// another meaning (maximum of floats, where it may lose NaN), each member reduces its part
/// of all operands in the order of the ranks, in fp32.
enum class Reductions { native, exact };
/// From TP_NCCL_REDUCTIONS: native (or not set), exact.
Status readReductions(Reductions &reductions);

/// One rank's collectives, enqueued on its device's stream. Memory is the device's and
/// aligned to its elements. What ranks call is compared while they wait for their
/// devices (Journal.h); all end when one fails.
class NcclCommunicator : public Communicator, private cuda::WorkObserver {
public:
  /// Connects; an error is that of the first call. The rendezvous and the device outlive it.
  NcclCommunicator(Rendezvous &rendezvous, cuda::CudaDevice &device, const Manifest &manifest, double deadlineSeconds,
                   Reductions reductions);
  ~NcclCommunicator() override;

  Status allReduce(int64_t group, Reduction reduction, ElementType type, int64_t count, const void *in,
                   void *out) override;
  Status allGather(int64_t group, int64_t outer, int64_t innerBytes, const void *in, void *out) override;
  Status reduceScatter(int64_t group, Reduction reduction, ElementType type, int64_t outer, int64_t inner,
                       const void *in, void *out) override;
  Status allToAll(int64_t group, int64_t elementBytes, const std::vector<int64_t> &shape, int64_t splitDim,
                  int64_t concatDim, const void *in, void *out) override;
  Status permute(int64_t group, const std::vector<std::pair<int64_t, int64_t>> &pairs, int64_t bytes, const void *in,
                 void *out) override;
  Status broadcast(int64_t group, int64_t root, int64_t bytes, const void *in, void *out) override;
  void abort(const std::string &reason) override { (void)fail(reason); }

private:
  /// How a reduction is done: by NCCL as these, or in the order of the ranks.
  struct Native {
    ncclDataType_t type;
    ncclRedOp_t operation;
    int64_t parts; // of an element
  };
  std::optional<Native> getNative(Reduction reduction, ElementType type) const;

  /// Notes the call. Null where it cannot be made, with the error.
  const NcclGroup *begin(int64_t group, Kind kind, const std::vector<int64_t> &arguments, Status &status);
  /// Ends all ranks.
  Status fail(const std::string &reason) { return groups.fail(reason); }
  /// Point-to-point transfers that go on at once, by position.
  struct Transfer {
    int64_t peer;
    char *data;
    int64_t bytes;
  };
  Status exchange(const NcclGroup &group, const std::vector<Transfer> &sends, const std::vector<Transfer> &receives);
  Status reduceChunk(const NcclGroup &group, Reduction reduction, ElementType type, int64_t count, const char *in,
                     char *out);
  Status scatterPiece(const NcclGroup &group, Reduction reduction, ElementType type, const cuda::Box &box,
                      const char *from, char *to, const std::vector<int64_t> &counts);
  Status gatherPiece(const NcclGroup &group, const cuda::Box &box, const char *from, char *to,
                     const std::vector<int64_t> &counts);
  Status exchangePiece(const NcclGroup &group, const cuda::Box &box, const char *from, char *to,
                       const std::vector<int64_t> &counts);
  Status copy(void *to, const void *from, int64_t bytes);

  Status watch();
  void onWaitBegin() override;
  void onWaitEnd() override;
  void onCaptureBegin() override;
  void onCaptureEnd(const DeviceGraph *graph) override;
  void onReplay(const DeviceGraph *graph) override;

  Rendezvous &rendezvous;
  cuda::CudaDevice &device;
  double deadlineSeconds;
  Reductions reductions;
  NcclGroups groups;
  char *scratch = nullptr;
  double waitStart = 0;
  bool awaitsOthers = false; // collectives are under way
  std::map<const DeviceGraph *, std::vector<Journal::Call>> recordings;
};

/// On the GPU of its local number.
std::unique_ptr<Backend> makeBackend(const Launch &launch, const Meeting &meeting, double joinSeconds, Status &status);

} // namespace tp::runtime::nccl

#endif // TP_RUNTIME_COMM_NCCL_NCCLCOMMUNICATOR_H
