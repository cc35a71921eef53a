//===- Comparison.h - several plans of one model ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_TOOLS_TP_PLAN_COMPARISON_H
#define TP_TOOLS_TP_PLAN_COMPARISON_H

#include "tp/Pipelines/Pipelines.h"
#include "tp/Report/Html.h"

namespace tp {

/// Plans `module` (in the input phase; left as it is) as `options` say. `details`,
/// if not null, are filled in.
llvm::FailureOr<PlanReport> makeReport(mlir::ModuleOp module, const Machine &machine, const ShardingOptions &options,
                                       PlanDetails *details = nullptr);

/// One line of a comparison: what was asked for, and its plan unless there is none.
struct ComparedPlan {
  std::string name;
  std::optional<PlanReport> plan;
};

/// auto, each recipe if `recipes`, and the plans of these files, in this order;
/// without a mesh in `options`, on the first file's. Fails with a diagnostic where
/// a file is no plan of the module.
llvm::FailureOr<std::vector<ComparedPlan>> comparePlans(mlir::ModuleOp module, const Machine &machine,
                                                        const ShardingOptions &options, bool recipes,
                                                        llvm::ArrayRef<std::string> files);
/// Every way to write `devices` as axes of at least two, up to three of them, the
/// fastest first.
std::vector<ComparedPlan> sweepMeshes(mlir::ModuleOp module, const Machine &machine, const ShardingOptions &options,
                                      int64_t devices);
/// Ever less memory, from what the fastest plan needs down to where none fits.
std::vector<ComparedPlan> findPareto(mlir::ModuleOp module, const Machine &machine, const ShardingOptions &options);

/// Where no plan fits: the fewest devices with which one was found, growing one
/// axis of the mesh by powers of two, as a sentence; empty where there is no mesh.
/// `unavoidableBytes` are those that no plan of the mesh can do without.
std::string suggestMesh(mlir::ModuleOp module, const Machine &machine, const ShardingOptions &options,
                        int64_t unavoidableBytes, double limitBytes);

/// A table for people, 80 columns; `column` is what the names are.
std::string toText(llvm::ArrayRef<ComparedPlan> plans, llvm::StringRef column);
/// A list of {name, plan}, where plan is the object of `--format json` or null.
std::string toJson(llvm::ArrayRef<ComparedPlan> plans);

} // namespace tp

#endif // TP_TOOLS_TP_PLAN_COMPARISON_H
