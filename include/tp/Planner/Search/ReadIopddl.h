//===- ReadIopddl.h - problems of the IOPDDL benchmark ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_PLANNER_SEARCH_READIOPDDL_H
#define TP_PLANNER_SEARCH_READIOPDDL_H

#include "tp/Planner/Search/Problem.h"
#include "llvm/ADT/StringRef.h"

namespace tp::search {

/// Costs from here on mean "forbidden" in IOPDDL files.
inline constexpr double kIopddlForbidden = 1e18;

/// Parses the JSON text of a problem (google/iopddl):
///
///   {"problem": {"name": ..., "usage_limit": bytes,
///     "nodes": {"intervals": [[begin, end], ...], "costs": [[...], ...],
///               "usages": [[...], ...]},
///     "edges": {"nodes": [[u, v], ...], "costs": [[...], ...]}}}
///
/// Without "usage_limit" nothing is limited. The error names the JSON path and
/// what was expected there.
llvm::Expected<Problem> parseIopddl(llvm::StringRef text);

/// Reads a file, by its first bytes plain or gzip.
llvm::Expected<Problem> readIopddl(llvm::StringRef path);

} // namespace tp::search

#endif // TP_PLANNER_SEARCH_READIOPDDL_H
