//===- Machine.h - figures of a cluster ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a machine file says; machines/README.md describes the JSON form. The
// times that follow for a mesh are in CostModel.h.
//
//===----------------------------------------------------------------------===//

#ifndef TP_PLANNER_MACHINE_H
#define TP_PLANNER_MACHINE_H

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tp {

/// Kinds of communication that cost time; the order is that of reports.
enum class CollectiveKind { allReduce, allGather, reduceScatter, allToAll, collectivePermute, broadcast };
constexpr unsigned kCollectiveKinds = 6;
llvm::StringRef stringify(CollectiveKind kind);

/// Bytes that one rank sends for a collective over `ranks` ranks whose payload
/// (all_gather: bytes of the result; else bytes of the operand) is `payload`:
/// the bandwidth-optimal algorithms (Patarasuk and Yuan, 2009).
double getWireBytes(CollectiveKind kind, double payload, int64_t ranks);

/// A figure that depends on a size: known at some sizes, in proportion to the
/// logarithm of the size between them, constant beyond.
class SizeCurve {
public:
  using Point = std::pair<double, double>; // size, figure
  SizeCurve(double constant) : points{{1, constant}} {}
  /// At least one point, sizes rising.
  explicit SizeCurve(llvm::ArrayRef<Point> points) : points(points) {}
  double at(double size) const;
  double getLargest() const;

private:
  llvm::SmallVector<Point, 1> points;
};

/// Matrix products of one element type on one device.
struct ProductRate {
  double flops = 0;          // peak, operations per second
  SizeCurve efficiency{1.0}; // share of the peak, by the product's operations
};

/// A collective as measured: `groups` groups of `ranks` ranks at once.
struct MeasuredCollective {
  CollectiveKind kind;
  int64_t ranks, groups;
  llvm::SmallVector<std::pair<double, double>> points; // payload bytes, seconds
};

/// What connects a domain: a block of `ranks` consecutive ranks, a multiple of
/// those of the link before.
struct Link {
  std::string name;
  std::optional<int64_t> ranks; // none: any number; only of the outermost link
  double bytesPerSecond;        // per device and direction; of a torus, per connection and direction
  double efficiency = 1;        // share of it that collectives reach
  double latencySeconds;        // per message
  /// What all devices of a domain of the link before (of the innermost link: of
  /// one of its own) may together send at a time.
  std::optional<double> sharedBytesPerSecond;
  /// Sizes of a torus, ranks row-major; empty: every device reaches every other
  /// at full speed. Only of the innermost link.
  llvm::SmallVector<int64_t, 3> torus;
  /// Take the place of the formulas; only of the innermost link.
  std::vector<MeasuredCollective> measured;
};

/// A computer whose cores the ranks share. The figures of the machine are then
/// those of a rank that has one core.
struct Host {
  int64_t cores = 1;
  SizeCurve memoryBandwidth{
      0.0}; // bytes per second of all cores together, by the bytes that each core's kernel touches
  /// How much faster one rank's product gets by using all cores, by its operations.
  SizeCurve productSpeedup{1.0};
};

/// Figures of one device and of the network.
struct Machine {
  std::string name;
  llvm::StringMap<ProductRate> products; // by element type; "f32" is always there
  SizeCurve memoryBandwidth{0.0};        // bytes per second, by the bytes that a kernel touches
  double memoryBytes = 0;                // of a device; of the whole host where there is one
  double kernelSeconds = 0;              // fixed time of a kernel or library call
  double overlap = 0;                    // share of a collective that computation can hide
  /// A convolution's windows are copied side by side for a product of matrices, as on
  /// every host. Where not, the library reads them as they lie.
  bool copiesOperands = false;
  std::optional<Host> host;
  llvm::SmallVector<Link> links; // innermost first

  /// Reads a machine by name (machines/NAME.json) or from a file. The error
  /// names the file, the JSON path, what was expected there and what was found.
  static llvm::Expected<Machine> load(llvm::StringRef nameOrFile);
  /// Reads the text of a machine file; errors are as those of load, without the file.
  static llvm::Expected<Machine> parse(llvm::StringRef json);
};

} // namespace tp

#endif // TP_PLANNER_MACHINE_H
