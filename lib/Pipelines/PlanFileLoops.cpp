//===- PlanFileLoops.cpp - loops as a plan changes them ------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PlanFile.h"
#include "tp/IR/Recomputed.h"

using namespace mlir;
using namespace tp;

void tp::splitLoopsAsPlanned(const Program &program, ArrayRef<LoopSplit> splits) {
  func::FuncOp main = program.main;
  ValueNames names(program);
  SmallVector<Attribute> pairs;
  Builder builder(main.getContext());
  for (auto [loop, first] : splits)
    pairs.push_back(builder.getI64ArrayAttr({int64_t(*names.getNumber(loop)), first}));
  splitLoops(splits);
  main->setAttr(kSplitAttr, builder.getArrayAttr(pairs));
}

void tp::keepInLoopsAsPlanned(const Program &program, ArrayRef<KeptValue> values) {
  func::FuncOp main = program.main;
  ValueNames names(program);
  SmallVector<Attribute> pairs;
  Builder builder(main.getContext());
  for (auto [value, again] : values)
    pairs.push_back(builder.getStrArrayAttr({names.get(value), names.get(again)}));
  keepInLoops(values);
  main->setAttr(kKeptAttr, builder.getArrayAttr(pairs));
}

LogicalResult PlanFile::splitLoops(func::FuncOp main) const {
  if (splits.empty())
    return success();
  FailureOr<Program> program = Program::get(main);
  if (failed(program))
    return failure();
  std::vector<LoopSplit> all;
  for (const Split &line : splits) {
    LoopSplit split{line.index < program->ops.size() ? program->ops[line.index].op : nullptr, line.first};
    if (!split.loop || !canBeSplit(split))
      return emitErrorAt(main, line.line, line.column)
             << "expected a loop that runs more than " << line.first << " times, found op " << line.index;
    if (llvm::any_of(all, [&](LoopSplit other) { return other.loop == split.loop; }))
      return emitErrorAt(main, line.line, line.column)
             << "expected each loop to be split once, found op " << line.index << " again";
    all.push_back(split);
  }
  splitLoopsAsPlanned(*program, all);
  return success();
}

LogicalResult PlanFile::keepValues(func::FuncOp main) const {
  if (kept.empty())
    return success();
  FailureOr<Program> program = Program::get(main);
  if (failed(program))
    return failure();
  ValueNames names(*program);
  llvm::StringMap<Value> values;
  for (const Program::OpEntry &entry : program->ops)
    for (Value result : entry.op->getResults())
      values[names.get(result)] = result;
  SmallVector<KeptValue> all;
  for (const Kept &line : kept) {
    KeptValue pair{values.lookup(line.value), values.lookup(line.again)};
    if (!pair.value || !pair.again || !canBeKept(pair))
      return emitErrorAt(main, line.line, line.column)
             << "expected a value of a loop and one that a later loop computes again, found " << line.value << " and "
             << line.again;
    all.push_back(pair);
  }
  keepInLoopsAsPlanned(*program, all);
  return success();
}

LogicalResult PlanFile::changeLoops(func::FuncOp main) const {
  return failure(failed(splitLoops(main)) || failed(keepValues(main)));
}
