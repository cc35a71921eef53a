//===- Simulation.h - runs emitted steps on simulated ranks ------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_UNITTESTS_PARTITION_SIMULATION_H
#define TP_UNITTESTS_PARTITION_SIMULATION_H

#include "mlir/IR/Block.h"
#include "tp/IR/TpDialect.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include <map>
#include <vector>

namespace tp {

/// What padding holds: nothing that a result may depend on. It stays undefined
/// through arithmetic.
constexpr int64_t kUndefined = INT64_MIN;

/// The tensor of one rank, row-major.
struct LocalTensor {
  llvm::SmallVector<int64_t> shape;
  std::vector<int64_t> data;

  explicit LocalTensor(llvm::ArrayRef<int64_t> shape = {});
  /// Calls `each` with every index and its element, in order.
  void forEach(llvm::function_ref<void(llvm::ArrayRef<int64_t>, int64_t &)> each);
  int64_t &at(llvm::ArrayRef<int64_t> index) { return data[position(index)]; }
  int64_t at(llvm::ArrayRef<int64_t> index) const { return data[position(index)]; }

private:
  size_t position(llvm::ArrayRef<int64_t> index) const;
};

int64_t combine(ReductionKind kind, int64_t a, int64_t b);

/// All ranks of a mesh, op by op: the ops that a reshard is made of, with the
/// meaning that the dialects document, written independently of the lowering.
class Simulation {
public:
  explicit Simulation(MeshAttr mesh) : mesh(mesh) {}

  /// One tensor per rank.
  using Value = std::vector<LocalTensor>;
  void set(mlir::Value value, Value tensors) { values[value.getAsOpaquePointer()] = std::move(tensors); }
  const Value &get(mlir::Value value) const { return values.at(value.getAsOpaquePointer()); }

  /// Runs the ops of a block; false if it meets one it does not know.
  bool run(mlir::Block &block);
  /// Bytes per element that cross the wire, per rank: a ring's share.
  double wireElements = 0;

  /// The ranks of the group over `axes` that `rank` is in, in order.
  llvm::SmallVector<int64_t> groupOf(int64_t rank, llvm::ArrayRef<AxisRefAttr> axes) const;

private:
  int64_t getSize(llvm::ArrayRef<AxisRefAttr> axes) const;
  int64_t positionOf(int64_t rank, llvm::ArrayRef<AxisRefAttr> axes) const;
  bool run(mlir::Operation *op);
  bool runCollective(mlir::Operation *op);
  Value map(mlir::Operation *op, llvm::function_ref<void(int64_t rank, LocalTensor &)> make);

  MeshAttr mesh;
  std::map<const void *, Value> values;
};

} // namespace tp

#endif // TP_UNITTESTS_PARTITION_SIMULATION_H
