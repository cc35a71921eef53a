//===- RankAxes.h - numbers of ranks as axes of the mesh ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_INPUT_IMPORT_RANKAXES_H
#define TP_LIB_INPUT_IMPORT_RANKAXES_H

#include "tp/IR/TpDialect.h"

namespace tp {

/// The axes whose coordinates, first axis major, make the number that
/// `coordinate` gives each rank; none if it is no such number.
///
///   mesh <["dp"=2, "tp"=4]>, rank % 4:  {"tp"}
///   rank % 2:                           {"tp":(2)2}
///   rank % 4 * 2 + rank / 4:            {"tp", "dp"}
std::optional<llvm::SmallVector<AxisRefAttr>> findAxes(MeshAttr mesh,
                                                       llvm::function_ref<int64_t(int64_t rank)> coordinate);

/// How a rank's number grows with its coordinate along `axis`.
int64_t getRankStride(AxisRefAttr axis, MeshAttr mesh);

/// The number that the rank's coordinates along `axes` make, first axis major.
int64_t getPositionAlong(llvm::ArrayRef<AxisRefAttr> axes, int64_t rank, MeshAttr mesh);

/// The rank of the same group that comes first: coordinates along `axes` are 0.
int64_t getFirstOfGroup(llvm::ArrayRef<AxisRefAttr> axes, int64_t rank, MeshAttr mesh);

/// The ranks of the group of `rank`, in order.
llvm::SmallVector<int64_t> getGroupOf(llvm::ArrayRef<AxisRefAttr> axes, int64_t rank, MeshAttr mesh);

/// The axes of which `groups` (a row of ranks for each) are the groups. Where
/// `ordered` is false the order within a group does not matter.
std::optional<llvm::SmallVector<AxisRefAttr>> findGroupAxes(MeshAttr mesh, mlir::DenseIntElementsAttr groups,
                                                            bool ordered);

} // namespace tp

#endif // TP_LIB_INPUT_IMPORT_RANKAXES_H
