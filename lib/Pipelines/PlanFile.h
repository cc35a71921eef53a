//===- PlanFile.h - a plan as text ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_PIPELINES_PLANFILE_H
#define TP_LIB_PIPELINES_PLANFILE_H

#include "tp/Loops/KeepInLoops.h"
#include "tp/Propagation/Assignment.h"
#include "llvm/Support/MemoryBuffer.h"

namespace tp {

/// What the lines of a plan call the values of a program: `%arg3`, `%7` for the
/// result of op 7 and `%7#1` for one of several, `%7:0.arg1` for an argument of
/// its first region.
class ValueNames {
public:
  explicit ValueNames(mlir::func::FuncOp main) : main(main) {}
  explicit ValueNames(const Program &program);
  void add(mlir::Operation *op, unsigned number) { numbers[op] = number; }
  std::string get(mlir::Value value) const;
  /// nullopt for ops in regions that a sharding rule covers.
  std::optional<unsigned> getNumber(mlir::Operation *op) const;

private:
  mlir::func::FuncOp main;
  llvm::DenseMap<mlir::Operation *, unsigned> numbers;
};

/// The assignment as the text of docs/plans.md: the mesh, then a line for each
/// argument, each result, and each op that has a choice. The same program always
/// gives the same text.
std::string writePlan(const Program &program, SplitTable &table, const Assignment &assignment);

/// splitLoops() of a program, before it has other changes, which the text of its plan
/// then says.
void splitLoopsAsPlanned(const Program &program, llvm::ArrayRef<LoopSplit> splits);

/// keepInLoops() of a program, before it has other changes, which the text of its plan
/// then says.
void keepInLoopsAsPlanned(const Program &program, llvm::ArrayRef<KeptValue> values);

/// The layout without its partial axes: where a result lies unless a plan says
/// something else.
LayoutId getComplete(SplitTable &table, LayoutId layout);

/// The text of a plan, read but not yet compared with a program. Its members
/// point into the file's text, which it owns.
class PlanFile {
public:
  /// The first line.
  static constexpr llvm::StringLiteral kHead = "tp.plan 1";

  /// Fails with a diagnostic at the place in `file` that is no plan.
  static llvm::FailureOr<PlanFile> read(llvm::StringRef file, mlir::MLIRContext *context);

  /// The mesh as `--mesh` has it.
  llvm::StringRef getMesh() const { return mesh; }

  /// Splits loops and keeps in them what the plan splits and keeps; before addCopies().
  /// Fails with a diagnostic at the line whose loop does not run so often, or whose
  /// values are not equal.
  llvm::LogicalResult changeLoops(mlir::func::FuncOp main) const;

  /// Adds the ops that the plan computes again. What they compute is what their
  /// originals do, whatever the file says: else it fails with a diagnostic at the
  /// line.
  llvm::LogicalResult addCopies(mlir::func::FuncOp main) const;

  /// The assignment that the file says for `program`, on the mesh of `table`.
  /// What it says nothing of is completed by propagation. Fails with a diagnostic
  /// at the line that names something else than the program has, or a layout that
  /// does not fit.
  llvm::FailureOr<Assignment> apply(const Program &program, SplitTable &table) const;

  /// What a line says of one tensor.
  struct Said {
    enum Kind { layout, nothing, noTensor } kind;
    llvm::StringRef text;
    unsigned column;
    llvm::StringRef value; // of an operand, may be empty
  };
  struct Line {
    enum Kind { argument, result, op } kind;
    unsigned number; // in the file, from 1
    unsigned index;  // of the argument, result or op
    unsigned nameColumn, typesColumn;
    std::string name; // of the argument or result, may be empty; of the op
    llvm::StringRef types;
    /// Operands that an op takes, results that it produces, and where these lie
    /// between it and their users. One result for arguments and results.
    llvm::SmallVector<Said, 2> operands, results, homes;
  };
  /// An op that computes again what another one did.
  struct Copy {
    unsigned line, column; // of the original's number
    unsigned index, original;
    llvm::StringRef name;
    llvm::SmallVector<llvm::StringRef, 2> operands;
    struct Use {
      unsigned op, operand;
      unsigned column;
    };
    llvm::SmallVector<Use, 2> uses;
  };

  /// A loop of two parts, and how often the first one runs.
  struct Split {
    unsigned line, column;
    unsigned index, first;
  };
  /// A value that a loop keeps for a later one.
  struct Kept {
    unsigned line, column;
    llvm::StringRef value, again;
  };

private:
  friend class PlanReader;
  mlir::InFlightDiagnostic emitErrorAt(mlir::func::FuncOp main, unsigned line, unsigned column) const;
  std::unique_ptr<llvm::MemoryBuffer> buffer;
  llvm::StringRef mesh;
  unsigned opCount = 0;
  unsigned opCountLine = 0;
  std::vector<Line> lines;
  std::vector<Copy> copies;
  llvm::LogicalResult splitLoops(mlir::func::FuncOp main) const;
  llvm::LogicalResult keepValues(mlir::func::FuncOp main) const;
  std::vector<Split> splits;
  std::vector<Kept> kept;
};

} // namespace tp

#endif // TP_LIB_PIPELINES_PLANFILE_H
