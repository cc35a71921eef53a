//===- Pipelines.h - from a module to a phase ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_PIPELINES_PIPELINES_H
#define TP_PIPELINES_PIPELINES_H

#include "tp/IR/TpDialect.h"
#include "tp/Lowering/Host/RankMemory.h"
#include "tp/Options/Options.h"
#include "tp/Planner/Certificate.h"
#include "tp/Planner/Prices.h"
#include "tp/Report/Summary.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "llvm/Support/MemoryBuffer.h"

namespace mlir {
class DialectRegistry;
class PassManager;
} // namespace mlir

namespace tp {

/// What ShardingFlags::get() gives, with the layouts' syntax looked at, too.
llvm::Expected<ShardingOptions> getOptions(const ShardingFlags &flags);

/// Dialects, external models and passes that the compiler uses.
void registerAll(mlir::DialectRegistry &registry);
void registerAllPasses();

/// Reads a module from a file (`-` is standard input); text or bytecode. Names
/// of arguments come from NAME.json beside NAME.mlir (an object whose
/// `arguments` is a list of strings) if there is one. Null after a diagnostic.
mlir::OwningOpRef<mlir::ModuleOp> readModule(llvm::StringRef file, mlir::MLIRContext *context);
/// The same for what has been read; its identifier names it in diagnostics,
/// which go to `errors`.
mlir::OwningOpRef<mlir::ModuleOp> parseModule(std::unique_ptr<llvm::MemoryBuffer> buffer, mlir::MLIRContext *context,
                                              llvm::raw_ostream &errors);
/// The buffer as text: bytecode is decoded by a process of its own, which a
/// damaged file may bring down, and which may take memory and time in proportion
/// to the file's size. Of text only packBooleans() changes something. Null after a
/// sentence to `errors`.
std::unique_ptr<llvm::MemoryBuffer> decodeBytecode(std::unique_ptr<llvm::MemoryBuffer> buffer,
                                                   const mlir::DialectRegistry &registry, llvm::raw_ostream &errors);

/// Text whose constants of i1 that are written as strings have the form that this
/// MLIR reads, a bit per element, where newer ones wrote a byte per element.
std::unique_ptr<llvm::MemoryBuffer> packBooleans(std::unique_ptr<llvm::MemoryBuffer> text);
/// The same as lists of `true` and `false`, which all read.
std::string listBooleans(llvm::StringRef text);

/// Prints the diagnostics of a context that MLIR's own driver set up, as far as they
/// are about places in other files than `program`: the driver would open those
/// files. It prints the others. `program` and `errors` must outlive the context.
void printDiagnosticsElsewhere(mlir::MLIRContext *context, const llvm::MemoryBuffer &program,
                               llvm::raw_ostream &errors);

/// What shard() decided.
struct ShardingResult {
  std::string strategy;                       // the one that ran; "layouts" if the user's layouts did
  double seconds = 0;                         // of planning and compilation
  std::optional<PlanCertificate> certificate; // of strategy auto
  std::optional<PlanPrices> prices;           // of strategy auto, where asked for
  /// Of phase partitioned, where it was measured to keep a limit.
  std::optional<RankMemory> memory;
  /// Of phase runtime and several ranks: what the partitioned program costs on
  /// the machine of the options, if that has so many devices.
  std::optional<Summary> prediction;
  std::string machine; // that the prediction is for
};

/// Brings an input module to `phase`. Diagnostics say what went wrong.
llvm::FailureOr<ShardingResult> shard(mlir::ModuleOp module, Phase phase, const ShardingOptions &options);

/// What a rank of `partitioned`, a module of that phase, needs on `target`: a copy is
/// lowered for it, which takes about as long as all phases before; `lowered`, if
/// given, is set to it.
llvm::FailureOr<RankMemory> measureRank(mlir::ModuleOp partitioned, Target target,
                                        mlir::OwningOpRef<mlir::ModuleOp> *lowered = nullptr);

/// The module's mesh; null if there is none.
MeshOp getMesh(mlir::ModuleOp module);

} // namespace tp

#endif // TP_PIPELINES_PIPELINES_H
