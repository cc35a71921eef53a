//===- Machine.h - figures of a cluster ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_PLANNER_MACHINE_H
#define TP_PLANNER_MACHINE_H

#include "tp/IR/TpDialect.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Error.h"

namespace tp {

/// What connects ranks that lie within one block of `ranks` consecutive ranks.
struct Link {
  std::string name;
  int64_t ranks;
  double bytesPerSecond; // per device and direction
  double latencySeconds; // per message
};

/// Figures of one device and of the network; machines/README.md describes the
/// JSON form.
struct Machine {
  std::string name;
  llvm::StringMap<double> flops; // operations per second by element type
  double matmulEfficiency = 1;
  double memoryBandwidth = 0; // bytes per second
  double memoryBytes = 0;
  double kernelSeconds = 0;
  llvm::SmallVector<Link> links; // innermost first

  /// Peak operations per second for elements of `type`.
  double getFlops(mlir::Type type) const;

  /// Reads a machine by name (machines/NAME.json) or from a file. The error
  /// names the JSON path and what was expected there.
  static llvm::Expected<Machine> load(llvm::StringRef nameOrFile);
};

/// Kinds of communication that cost time; the order is that of reports.
enum class CollectiveKind { allReduce, allGather, reduceScatter, allToAll, collectivePermute, broadcast };
llvm::StringRef stringify(CollectiveKind kind);

/// Bytes that one rank sends for a collective over `ranks` ranks whose payload
/// (all_gather: bytes of the result; else bytes of the operand) is `payload`:
/// the bandwidth-optimal algorithms (Patarasuk and Yuan, 2009).
double getWireBytes(CollectiveKind kind, double payload, int64_t ranks);

/// Seconds of a collective (alpha-beta model): messages x latency + wire bytes /
/// bandwidth, on the innermost link that holds the whole group. Ranks are
/// numbered row-major over the mesh, so a group over a minor axis is near.
double getCollectiveSeconds(const Machine &machine, MeshAttr mesh, CollectiveKind kind, double payload,
                            llvm::ArrayRef<AxisRefAttr> axes);

} // namespace tp

#endif // TP_PLANNER_MACHINE_H
