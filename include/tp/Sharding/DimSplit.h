//===- DimSplit.h - algebra of how one dimension is split --------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_SHARDING_DIMSPLIT_H
#define TP_SHARDING_DIMSPLIT_H

#include "tp/IR/DimLevels.h"

namespace tp {

/// How one dimension (or one factor) of `size` rows is split: the resolved,
/// canonical form of a closed DimLayoutAttr on a given mesh. Canonical means
/// that two splits are equal exactly if every rank holds the same rows in the
/// same order: no factor of count 1, no two adjacent factors, no trailing
/// factor, no axis of size 1, no sub-axes that make a larger one. (Only digits
/// over which one single part has rows can be written in several orders.)
///
///   size 12, tp=2, `3x{"tp"}`: levels (3 x 4), ("tp": 2 x 2)
///     rank 0: rows 0 1 . . 4 5 . . 8 9 . .     rank 1: 2 3 . . 6 7 . . 10 11
///   size 64, tp=3, `{"tp"}`  : levels ("tp": 3 x 22), rows 64, 65 are padding
///   size 64, tp=3, `{"tp"}x32`: levels ("tp": 3 x 32), rank 2 has only padding
class DimSplit {
public:
  DimSplit() = default;
  /// The unsplit dimension.
  explicit DimSplit(int64_t size) : size(size) {}
  /// From levels in any form (they must chain: each level's extent is the chunk
  /// of the level before); canonicalises.
  DimSplit(int64_t size, llvm::ArrayRef<Level> levels, MeshAttr mesh);

  /// Resolves `dim` (open is ignored) for `size` rows on `mesh`. Fails, with a
  /// diagnostic if `emitError` is given, where the layout does not fit.
  static llvm::FailureOr<DimSplit> get(DimLayoutAttr dim, int64_t size, MeshAttr mesh,
                                       llvm::function_ref<mlir::InFlightDiagnostic()> emitError = nullptr);
  /// Splits `size` rows over `axes`, first axis major, chunks rounded up.
  static DimSplit split(int64_t size, llvm::ArrayRef<AxisRefAttr> axes, MeshAttr mesh);

  /// True if a DimLayoutAttr says this split. All splits are that come from
  /// get(), split(), compose(), decompose() and commonPrefix().
  bool isExpressible() const;
  /// The attribute; get() of it gives this split again.
  DimLayoutAttr toAttr(mlir::MLIRContext *context, bool open = false) const;

  int64_t getSize() const { return size; }
  llvm::ArrayRef<Level> getLevels() const { return levels; }
  bool isWhole() const { return levels.empty(); }
  /// Rows that a rank's local tensor has, padding included; equal on all ranks.
  int64_t getLocalSize() const;
  /// True if no rank holds padding.
  bool isEven() const;
  /// True if each rank's rows are one range of the whole dimension. Padding
  /// follows them, also where the next rank's rows go on (10 rows over
  /// `{"a", "b"}` of 2 x 2: rank 1 has rows 3, 4 and padding, rank 2 starts at 5).
  bool isContiguous() const;
  /// The axes in order of their levels.
  llvm::SmallVector<AxisRefAttr> getAxes() const;

  /// The split of a dimension that is the product of factors (major first),
  /// each split as given. Fails if an axis splits two of them, or no
  /// DimLayoutAttr can express it.
  static llvm::FailureOr<DimSplit> compose(llvm::ArrayRef<DimSplit> factors);
  /// The inverse: views the dimension as factors of the given sizes (their
  /// product is getSize()) so that compose() gives this split again. An axis
  /// that reaches over a border becomes sub-axes if it divides. Fails if a
  /// factor's border cuts a chunk.
  llvm::FailureOr<llvm::SmallVector<DimSplit, 2>> decompose(llvm::ArrayRef<int64_t> sizes, MeshAttr mesh) const;

  /// The split of another number of rows over the same axes. Fails, for the same
  /// number, too, unless this is one that split() gives: parts of rounded up size.
  llvm::FailureOr<DimSplit> resize(int64_t rows) const;

  /// The longest common start of both splits (whole if they differ at once);
  /// sub-axes are cut so that `"x"` and `"x":(1)2` share `"x":(1)2`.
  static DimSplit commonPrefix(const DimSplit &a, const DimSplit &b, MeshAttr mesh);

  /// The row that local row `local` of the rank with mesh coordinates `coords`
  /// (one per mesh axis) is, or -1 for padding.
  int64_t getGlobalRow(int64_t local, llvm::ArrayRef<int64_t> coords, MeshAttr mesh) const;

  bool operator==(const DimSplit &other) const { return size == other.size && levels == other.levels; }

private:
  void canonicalize();

  int64_t size = 1;
  /// The mesh of the axes; null if there are none.
  MeshAttr mesh;
  llvm::SmallVector<Level, 2> levels;
};

/// A rank's coordinates on the mesh axes; the last axis is the fastest.
llvm::SmallVector<int64_t> getCoordinates(MeshAttr mesh, int64_t rank);
/// The coordinate along `axis` (a part of one, too).
int64_t getCoordinate(AxisRefAttr axis, llvm::ArrayRef<int64_t> coords, MeshAttr mesh);
/// True if the two share devices lines, i.e. cannot both split one tensor.
bool overlap(AxisRefAttr a, AxisRefAttr b, MeshAttr mesh);
/// True if `part` is `axis` or a part of it.
bool covers(AxisRefAttr axis, AxisRefAttr part, MeshAttr mesh);
/// What is left of `axis` without `parts`, which it covers: major first.
llvm::SmallVector<AxisRefAttr> subtract(AxisRefAttr axis, llvm::ArrayRef<AxisRefAttr> parts, MeshAttr mesh);

/// Splits of all dimensions of a closed layout.
llvm::FailureOr<llvm::SmallVector<DimSplit>> getSplits(LayoutAttr layout, mlir::RankedTensorType type, MeshAttr mesh);
LayoutAttr makeLayout(mlir::FlatSymbolRefAttr mesh, llvm::ArrayRef<DimSplit> dims,
                      llvm::ArrayRef<AxisRefAttr> partial = {}, ReductionKind kind = ReductionKind::add);
/// The type that a rank holds of a value of type `type` with layout `layout`.
mlir::RankedTensorType getLocalType(mlir::RankedTensorType type, LayoutAttr layout, MeshAttr mesh);

} // namespace tp

#endif // TP_SHARDING_DIMSPLIT_H
