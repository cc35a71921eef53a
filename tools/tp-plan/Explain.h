//===- Explain.h - why a plan has an op or a collective ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_TOOLS_TP_PLAN_EXPLAIN_H
#define TP_TOOLS_TP_PLAN_EXPLAIN_H

#include "tp/Pipelines/Pipelines.h"
#include "tp/Planner/Machine.h"

namespace tp {

/// Plans `module` (in phase input) and says of what `question` names who asked for
/// it, what it costs, and the next best choice with its price. A question is
///
///   3                      the third line of the report's table of collectives
///   all_reduce:tp          collectives by kind, or by kind and axes
///   product with w2        those with this cause, as the report prints it
///   arg0['layers'][3]      an argument by its name or the end of it (layers[3].w2),
///                          by its number (arg12), or as the report prints it ([*])
///   model.mlir:33:11, %12  an op by its place or by the name of its result
///
/// Fails with a diagnostic where there is no plan, and for a question that names
/// nothing, with the nearest names.
llvm::FailureOr<std::string> explainPlan(mlir::ModuleOp module, const Machine &machine, ShardingOptions options,
                                         llvm::StringRef question, bool isJson);

} // namespace tp

#endif // TP_TOOLS_TP_PLAN_EXPLAIN_H
