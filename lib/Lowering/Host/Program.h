//===- Program.h - the steps from the runtime phase to machine code ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_LOWERING_HOST_PROGRAM_H
#define TP_LIB_LOWERING_HOST_PROGRAM_H

#include "tp/Lowering/Host/Compile.h"
#include "tp/Lowering/Host/HostDialect.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Error.h"

namespace tp {

/// What generated code names by number; the numbers are positions here and in
/// the manifest.
struct ProgramTables {
  struct Op {
    std::string name, kind;
    int64_t flops, bytes;
    int64_t collective = -1; // its line of `collectives`
  };
  /// The collectives of one kind over the same axes, in the same pass and for
  /// the same cause: how many a step makes, and their bytes per rank.
  struct Collective {
    host::CollectiveOp first; // in the module they came from
    int64_t count = 0, bytes = 0;
    std::string getText(llvm::StringRef attribute) const; // "" without the attribute
  };
  llvm::SmallVector<GroupAttr> groups;
  llvm::SmallVector<host::MatmulOp> matmuls; // in the module they came from
  llvm::SmallVector<host::ConvolutionOp> convolutions;
  llvm::SmallVector<Op> ops;
  llvm::SmallVector<Collective> collectives;
  int64_t slots = 0; // of started collectives: all are less
  /// Of programs for GPUs: the kernels' names; the host waits for the device in a step.
  llvm::SmallVector<std::string> kernels;
  bool readsDevice = false;

  int64_t getGroup(GroupAttr group);
  int64_t getMatmul(host::MatmulOp op);
  int64_t getConvolution(host::ConvolutionOp op);
  /// `collective`: the line that the op counts for, -1 for other kinds.
  int64_t getOp(std::string name, llvm::StringRef kind, int64_t flops, int64_t bytes, int64_t collective = -1);
  /// The line of `collectives` for `op`, made if new.
  int64_t getCollective(host::CollectiveOp op);

private:
  llvm::StringMap<int64_t> opNumbers;
  llvm::DenseMap<mlir::Attribute, int64_t> matmulNumbers, convolutionNumbers, collectiveNumbers;
};

/// Bytes that a collective hands over: of its input, for all_gather of its
/// result.
int64_t getPayloadBytes(host::CollectiveOp op);
/// Bytes of a buffer's elements, an i1 counting as one byte.
int64_t getByteSize(mlir::MemRefType type);

/// The type of a collective's elements, with the sign that it depends on.
mlir::Type getElementType(host::CollectiveOp op);
/// Element types in the numbering of the runtime (i1 is 0, ..., f64 is 12);
/// -1 for others. The name is the runtime's word for it.
int64_t getElementTypeNumber(mlir::Type type);
std::string getElementTypeName(mlir::Type type);

/// A module of kernels and `tp_main` as functions of the LLVM dialect, from a
/// module of the runtime phase. `traced`: with marks around calls.
llvm::FailureOr<mlir::OwningOpRef<mlir::ModuleOp>> buildProgram(mlir::ModuleOp module, ProgramTables &tables,
                                                                bool traced);

/// Rewrites the bodies of kernels to what the conversion to LLVM takes:
/// arithmetic on f16 and bf16 in f32, transcendental functions as polynomials
/// where those are exact enough.
llvm::LogicalResult expandMath(mlir::ModuleOp code);

/// Everything inside the functions of `code` to the LLVM dialect. Buffers in any memory
/// space become generic addresses.
llvm::LogicalResult convertBodiesToLLVM(mlir::ModuleOp code);

/// The CPU that code is generated for: this machine's, its features those of
/// tp/runtime/CpuFeatures.def alone.
struct TargetCpu {
  std::string triple, architecture, name;
  std::vector<std::string> features;  // present
  std::string getFeatureText() const; // as LLVM takes them, what is off included
};
const TargetCpu &getTargetCpu();

/// Compiles a module of the LLVM dialect for this machine's CPU and links it to
/// a shared object: its bytes.
llvm::Expected<std::string> buildSharedObject(mlir::ModuleOp code);

/// The JSON that describes a module of the runtime phase.
llvm::Expected<std::string> buildManifest(mlir::ModuleOp module, const ProgramTables &tables, llvm::StringRef name,
                                          const CompileOptions &options);

} // namespace tp

#endif // TP_LIB_LOWERING_HOST_PROGRAM_H
