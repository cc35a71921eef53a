//===- ExpandedSize.h - what a program's aliases stand for ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_PIPELINES_EXPANDEDSIZE_H
#define TP_LIB_PIPELINES_EXPANDEDSIZE_H

#include "mlir/IR/BuiltinOps.h"

namespace tp {

/// The type or attribute and all its parts, each as often as it occurs.
uint64_t countParts(mlir::Type type);
uint64_t countParts(mlir::Attribute attribute);

/// Refuses a program whose attributes, types and locations would be far larger
/// than its text of `bytes` if no two shared a part: aliases of aliases
/// (`#b = [#a, #a]`, `#c = [#b, #b]`, ...) are read in linear time but print as
/// powers of two. Each op counts all that it has. Fails with a diagnostic.
llvm::LogicalResult verifyExpandedSize(mlir::ModuleOp module, size_t bytes);

} // namespace tp

#endif // TP_LIB_PIPELINES_EXPANDEDSIZE_H
