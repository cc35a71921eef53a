//===- SplitTable.h - splits and layouts as small numbers --------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_PROPAGATION_SPLITTABLE_H
#define TP_PROPAGATION_SPLITTABLE_H

#include "tp/Sharding/DimSplit.h"
#include <deque>
#include <unordered_map>

namespace tp {

/// Number of a DimSplit in a SplitTable; equal for equal splits.
using SplitId = unsigned;
/// Number of a layout in a SplitTable.
using LayoutId = unsigned;

/// The few distinct splits and layouts of a program. Propagation looks at each
/// dimension of each op several times; with numbers that costs no allocation,
/// and the algebra of DimSplit runs once per distinct question.
class SplitTable {
public:
  /// The unsplit dimension, of any size.
  static constexpr SplitId kWhole = 0;
  /// "There is no such split."
  static constexpr SplitId kNone = ~0u;

  SplitTable(mlir::FlatSymbolRefAttr meshName, MeshAttr mesh);

  MeshAttr getMesh() const { return mesh; }
  mlir::FlatSymbolRefAttr getMeshName() const { return meshName; }

  SplitId intern(const DimSplit &split);
  DimSplit get(SplitId id, int64_t size) const { return id == kWhole ? DimSplit(size) : splits[id].split; }
  std::string str(SplitId id) const;

  /// DimSplit::compose of factors of these sizes; kNone if it fails, or if
  /// decompose() would not give them again.
  SplitId compose(llvm::ArrayRef<SplitId> factors, llvm::ArrayRef<int64_t> sizes);
  /// DimSplit::decompose; empty if it fails.
  llvm::ArrayRef<SplitId> decompose(SplitId id, llvm::ArrayRef<int64_t> sizes);
  /// DimSplit::resize of a split of `from` rows; kNone if it fails.
  SplitId resize(SplitId id, int64_t from, int64_t to);
  /// Of two splits of one dimension.
  SplitId commonPrefix(SplitId a, SplitId b);
  bool isPrefix(SplitId prefix, SplitId id) {
    return prefix == kWhole || prefix == id || (id != kWhole && commonPrefix(prefix, id) == prefix);
  }
  /// The longest start of `id` that shares no axis with any of `taken`.
  SplitId dropOverlapping(SplitId id, llvm::ArrayRef<SplitId> taken);

  /// True if some axis splits both.
  bool overlap(SplitId a, SplitId b) const;
  bool overlap(SplitId a, llvm::ArrayRef<AxisRefAttr> axes) const;
  llvm::ArrayRef<AxisRefAttr> getAxes(SplitId id) const { return splits[id].axes; }
  /// Into how many parts the ranks cut the dimension.
  int64_t getParts(SplitId id) const { return splits[id].parts; }

  struct LayoutInfo {
    llvm::SmallVector<SplitId, 4> dims;
    llvm::SmallVector<AxisRefAttr, 1> partial;
    ReductionKind kind = ReductionKind::add;
    LayoutAttr attr; // made when asked for
  };
  /// Partial axes are brought to one order.
  LayoutId internLayout(llvm::ArrayRef<SplitId> dims, llvm::ArrayRef<AxisRefAttr> partial = {},
                        ReductionKind kind = ReductionKind::add);
  const LayoutInfo &getLayout(LayoutId id) const { return layouts[id]; }
  LayoutAttr getAttr(LayoutId id);
  /// The number of a closed layout of a tensor of type `type`, which it fits.
  LayoutId getId(LayoutAttr layout, mlir::RankedTensorType type);

  /// Predicted bytes that one rank receives when a tensor of `bytes` bytes
  /// changes its layout.
  double getReshardBytes(double bytes, llvm::ArrayRef<SplitId> from, llvm::ArrayRef<AxisRefAttr> partial,
                         llvm::ArrayRef<SplitId> to);
  double getReshardBytes(double bytes, LayoutId from, LayoutId to) {
    return from == to
               ? 0
               : getReshardBytes(bytes, layouts[from].dims,
                                 layouts[to].partial.empty() ? layouts[from].partial : llvm::ArrayRef<AxisRefAttr>(),
                                 layouts[to].dims);
  }

private:
  struct SplitInfo {
    DimSplit split;
    llvm::SmallVector<AxisRefAttr, 2> axes;
    uint64_t mask = 0; // one bit per mesh axis
    int64_t parts = 1;
  };
  struct KeyHash {
    size_t operator()(const llvm::SmallVector<int64_t> &key) const {
      return llvm::hash_combine_range(key.begin(), key.end());
    }
  };

  mlir::FlatSymbolRefAttr meshName;
  MeshAttr mesh;
  std::deque<SplitInfo> splits;
  std::unordered_multimap<size_t, SplitId> splitIds;
  std::unordered_map<llvm::SmallVector<int64_t>, SplitId, KeyHash> composed;
  std::unordered_map<llvm::SmallVector<int64_t>, llvm::SmallVector<SplitId, 2>, KeyHash> decomposed;
  llvm::DenseMap<std::pair<SplitId, SplitId>, SplitId> prefixes;
  llvm::DenseMap<std::pair<SplitId, int64_t>, SplitId> resized;
  std::deque<LayoutInfo> layouts;
  std::unordered_multimap<size_t, LayoutId> layoutIds;
  llvm::DenseMap<std::pair<LayoutAttr, mlir::RankedTensorType>, LayoutId> idsOfAttrs;
};

std::string toText(LayoutAttr layout);
/// The order in which makeLayout lists partial axes.
bool comesBefore(AxisRefAttr a, AxisRefAttr b);

} // namespace tp

#endif // TP_PROPAGATION_SPLITTABLE_H
