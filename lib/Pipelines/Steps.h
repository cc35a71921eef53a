//===- Steps.h - the steps between two phases ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_PIPELINES_STEPS_H
#define TP_LIB_PIPELINES_STEPS_H

#include "PlanFile.h"
#include "tp/Pipelines/Pipelines.h"
#include "tp/Planner/CostModel.h"
#include "tp/Planner/Rematerialisation.h"
#include "tp/Planner/Strategies.h"

namespace tp {

// The passes of each phase; the layouts of the annotated one come from annotate*().
// input: one function without calls.
inline constexpr llvm::StringLiteral kTosa = "tp-expand-tosa";
inline constexpr llvm::StringLiteral kImport = "tp-import";
// annotated: partial sums are merged and reduced as late as pays.
inline constexpr llvm::StringLiteral kAnnotated = "tp-delay-reductions,tp-verify-annotated";
// partitioned: local types and collectives.
inline constexpr llvm::StringLiteral kPartition = "tp-partition{remarks=%0}";
inline constexpr llvm::StringLiteral kOptimise = "cse,tp-optimize-collectives";
inline constexpr llvm::StringLiteral kPartitioned = "tp-verify-partitioned";
// runtime: fused loops, library calls, one arena.
inline constexpr llvm::StringLiteral kRuntime = "tp-lower-to-linalg,tp-lower-to-host,tp-verify-runtime";
inline constexpr llvm::StringLiteral kGpuRuntime = "tp-lower-to-linalg,tp-lower-to-gpu,tp-verify-runtime";
// before, if the runtime was built with cuDNN.
inline constexpr llvm::StringLiteral kGpuConvolutions = "tp-gpu-match-convolutions";

/// Runs passes and then MLIR's verifier, once.
llvm::LogicalResult run(mlir::ModuleOp module, llvm::StringRef passes);

/// From the partitioned phase to the runtime one.
llvm::LogicalResult lowerToRuntime(mlir::ModuleOp module, Target target);

// From the input phase to the annotated one. Each takes an imported module with a
// mesh, and says what is wrong by diagnostics.

/// By an assignment, which is also written as text where that was asked for.
llvm::LogicalResult annotateBy(mlir::ModuleOp module, Program &program, SplitTable &table, const Assignment &assignment,
                               const ShardingOptions &options);
/// By propagation from seeds and from what the user wrote.
llvm::LogicalResult annotateWith(mlir::ModuleOp module, MeshOp mesh, llvm::ArrayRef<Seed> seeds,
                                 const ShardingOptions &options);
/// By a plan's text.
llvm::LogicalResult annotateByFile(mlir::ModuleOp module, MeshOp mesh, const PlanFile &plan,
                                   const ShardingOptions &options);
/// By one recipe.
llvm::LogicalResult annotateByStrategy(mlir::ModuleOp module, MeshOp mesh, Strategy strategy,
                                       const ShardingOptions &options);
/// By the planner's search, within options.memoryBytes. `prices` is set where
/// options.keepsPrices.
llvm::FailureOr<PlanCertificate> annotateByPlan(mlir::ModuleOp module, MeshOp mesh, CostModel &costs,
                                                const ShardingOptions &options, std::optional<PlanPrices> &prices);

/// Computes again what does not fit into `bytes` per rank, as far as possible, if
/// values are split over `ranks`; adds what was done to `total`.
llvm::LogicalResult saveMemory(mlir::ModuleOp module, CostModel &costs, int64_t ranks, double bytes,
                               const ShardingOptions &options, Rematerialised &total);

/// From the annotated phase to the partitioned one, within options.memoryBytes if
/// there are `costs`. `peakBytes`, if given, is set to what the values of a rank
/// take, as estimated.
llvm::LogicalResult partition(mlir::ModuleOp module, CostModel *costs, const ShardingOptions &options,
                              double *peakBytes = nullptr);

/// From the input phase to the annotated one, or to the partitioned one if that is
/// where `last` says to go, by `plan` or as `result.strategy` says. What `auto`
/// plans is lowered and measured where memory is limited or short, and planned again
/// within less where it does not fit; the last resort is the fastest recipe that does,
/// then named by result.strategy. `dump` is called at the annotated phase. `lowered` is
/// set to the program in the runtime phase if that was measured.
llvm::LogicalResult annotateAndPartition(mlir::ModuleOp module, CostModel *costs, const ShardingOptions &options,
                                         const std::optional<PlanFile> &plan, ShardingResult &result, Phase last,
                                         llvm::function_ref<void()> dump, mlir::OwningOpRef<mlir::ModuleOp> &lowered);

} // namespace tp

#endif // TP_LIB_PIPELINES_STEPS_H
