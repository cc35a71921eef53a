//===- Compile.h - from the runtime phase to an executable ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LOWERING_HOST_COMPILE_H
#define TP_LOWERING_HOST_COMPILE_H

#include "mlir/IR/BuiltinOps.h"
#include "llvm/Support/Error.h"
#include <optional>
#include <string>
#include <vector>

namespace tp {

/// What a plan expects of a step, for the executable's description.
struct PlanPrediction {
  struct Collective {
    std::string kind, axes, pass, cause; // axes: "dp,tp"
    double seconds;                      // per step
  };
  std::string machine;
  double stepSeconds = 0, computeSeconds = 0, communicationSeconds = 0;
  double exposedSeconds = 0;    // communication that computation does not hide
  double peakBytes = 0;         // per rank: arguments, results and arena
  double lowerBoundSeconds = 0; // 0 if nothing was proved
  std::vector<Collective> collectives;
};

struct CompileOptions {
  /// The program's name in the executable; empty: the module's.
  std::string name;
  /// What chose the layouts, for reports.
  std::string strategy;
  std::optional<PlanPrediction> prediction;
  /// Marks around products, kernels and collectives, for profiles.
  bool traced = true;
  /// What runs the kernels of a module for GPUs, and the sections with their code (kind,
  /// content): addKernels of tp/Lowering/GPU/Compile.h.
  std::string target = "cpu";
  std::vector<std::pair<std::string, std::string>> sections;
};

/// Compiles a module of the runtime phase, which stays as it is, for this
/// machine's CPU: the bytes of a .tpx file (see runtime/include/tp/runtime/
/// Executable.h). The error is one sentence; details are diagnostics.
llvm::Expected<std::string> compileToExecutable(mlir::ModuleOp module, const CompileOptions &options = {});

} // namespace tp

#endif // TP_LOWERING_HOST_COMPILE_H
