//===- PlanFileCopies.cpp - ops that a plan computes again ----------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PlanFile.h"
#include "tp/IR/Recomputed.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace tp;

namespace {
class CopyMaker {
public:
  CopyMaker(StringRef file, ArrayRef<PlanFile::Copy> copies, func::FuncOp main)
      : file(file), copies(copies), main(main), names(main), block(&main.getBody().front()) {}

  /// The ops of the program with its copies, by number; null where a copy is to be.
  LogicalResult number(const Program &program);
  LogicalResult make(const PlanFile::Copy &copy);

private:
  InFlightDiagnostic emitErrorAt(const PlanFile::Copy &copy, unsigned column) const {
    return emitError(FileLineColLoc::get(main->getContext(), file, copy.line, column));
  }
  FailureOr<Operation *> getOriginal(const PlanFile::Copy &copy) const;
  FailureOr<Operation *> getNext(const PlanFile::Copy &copy) const;
  /// Of a copy the value that it is a copy of.
  Value getOriginal(Value value) const {
    auto found = originals.find(value);
    return found == originals.end() ? value : found->second;
  }

  StringRef file;
  ArrayRef<PlanFile::Copy> copies;
  func::FuncOp main;
  ValueNames names;
  Block *block;
  std::vector<Operation *> ops;
  llvm::DenseMap<Value, Value> originals;
};
} // namespace

LogicalResult CopyMaker::number(const Program &program) {
  ops.resize(program.ops.size() + copies.size(), nullptr);
  llvm::BitVector isCopy(ops.size());
  for (const PlanFile::Copy &copy : copies) {
    if (copy.index >= ops.size() || isCopy.test(copy.index))
      return emitErrorAt(copy, 1) << "expected a number of its own below " << ops.size() << ", found " << copy.index;
    isCopy.set(copy.index);
  }
  auto next = program.ops.begin();
  for (unsigned index = 0; index < ops.size(); ++index) {
    if (isCopy.test(index))
      continue;
    ops[index] = next++->op;
    names.add(ops[index], index);
  }
  return success();
}

FailureOr<Operation *> CopyMaker::getOriginal(const PlanFile::Copy &copy) const {
  Operation *op = copy.original < copy.index ? ops[copy.original] : nullptr;
  bool fits =
      op && op->getBlock() == block && op->getNumResults() == 1 && op->getNumRegions() == 0 && isMemoryEffectFree(op);
  if (!fits)
    return emitErrorAt(copy, copy.column) << "expected an op before the copy that can run again", failure();
  if (op->getName().getStringRef() != copy.name)
    return emitErrorAt(copy, copy.column) << "the plan is for another program: its op " << copy.original << " is '"
                                          << copy.name << "', expected '" << op->getName() << "'",
           failure();
  if (copy.operands.size() != op->getNumOperands())
    return emitErrorAt(copy, copy.column)
               << "expected " << op->getNumOperands() << " operands, found " << copy.operands.size(),
           failure();
  return op;
}

/// The op that a copy stands before.
FailureOr<Operation *> CopyMaker::getNext(const PlanFile::Copy &copy) const {
  for (unsigned index = copy.index + 1; index < ops.size(); ++index)
    if (ops[index] && ops[index]->getBlock() == block)
      return ops[index];
  return emitErrorAt(copy, 1) << "expected an op of the main block after the copy", failure();
}

LogicalResult CopyMaker::make(const PlanFile::Copy &copy) {
  FailureOr<Operation *> original = getOriginal(copy), next = getNext(copy);
  if (failed(original) || failed(next))
    return failure();
  OpBuilder builder(*next);
  Operation *op = builder.clone(**original);
  op->setAttr(kRecomputedAttr, builder.getUnitAttr());
  ops[copy.index] = op;
  names.add(op, copy.index);
  for (auto [name, operand] : llvm::zip_equal(copy.operands, op->getOpOperands())) {
    if (name == names.get(operand.get()))
      continue;
    unsigned index;
    bool isResult =
        !name.drop_front().getAsInteger(10, index) && index < copy.index && ops[index]->getNumResults() == 1;
    if (!isResult || getOriginal(ops[index]->getResult(0)) != getOriginal(operand.get()))
      return emitErrorAt(copy, copy.column)
             << "expected an operand of op " << copy.original << " or a copy of it, found " << name;
    operand.set(ops[index]->getResult(0));
  }
  originals[op->getResult(0)] = (*original)->getResult(0);
  for (const PlanFile::Copy::Use &use : copy.uses) {
    Operation *user = use.op > copy.index && use.op < ops.size() ? ops[use.op] : nullptr;
    // A copy's own operands are in its line.
    if (llvm::any_of(copies, [&](const PlanFile::Copy &other) { return other.index == use.op; }))
      continue;
    Operation *ancestor = user ? block->findAncestorOpInBlock(*user) : nullptr;
    if (!ancestor || ancestor->isBeforeInBlock(op) || use.operand >= user->getNumOperands() ||
        getOriginal(user->getOperand(use.operand)) != (*original)->getResult(0))
      return emitErrorAt(copy, use.column) << "expected a later op's operand that is the result of op " << copy.original
                                           << ", found " << use.op << "." << use.operand;
    user->setOperand(use.operand, op->getResult(0));
  }
  return success();
}

LogicalResult PlanFile::addCopies(func::FuncOp main) const {
  if (copies.empty())
    return success();
  FailureOr<Program> program = Program::get(main);
  if (failed(program))
    return failure();
  if (opCount != program->ops.size() + copies.size())
    return emitErrorAt(main, opCountLine, 1)
           << "the plan is for another program: it has " << opCount << " ops with " << copies.size()
           << " copies, expected " << program->ops.size() + copies.size();
  std::vector<Copy> sorted = copies;
  llvm::sort(sorted, [](const Copy &a, const Copy &b) { return a.index < b.index; });
  CopyMaker maker(buffer->getBufferIdentifier(), sorted, main);
  if (failed(maker.number(*program)))
    return failure();
  for (const Copy &copy : sorted)
    if (failed(maker.make(copy)))
      return failure();
  return success();
}
