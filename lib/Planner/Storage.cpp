//===- Storage.cpp - from when to when values are in memory -------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Storage.h"
#include "tp/IR/TpDialect.h"

using namespace mlir;
using namespace tp;
using ValueId = Program::ValueId;

/// What lowering computes more than once, and how large it lets loops become.
static constexpr unsigned kRepeatedFlops = 6, kRepeatedReads = 3, kLargestBody = 80, kMostReads = 16;

Storage::Storage(const Program &program, const llvm::DenseSet<ValueId> &callers) : program(program) {
  infos.resize(program.values.size());
  for (auto [time, entry] : llvm::enumerate(program.ops)) {
    if (entry.kind == Program::OpKind::ruled)
      rules[entry.op] = program.nodes[entry.node].rule;
    for (Operation *outer = entry.op; outer != program.main; outer = outer->getParentOp())
      lastInside[outer] = time;
    for (Value result : entry.op->getResults())
      if (ValueId value = program.getValue(result); value != Program::kNone)
        infos[value].begin = time;
  }
  for (ValueId value : callers)
    infos[value].isElsewhere = true;
  fuse();
  findEnds();
  placeAll();
}

Storage::Kind Storage::getKind(Operation *op) const {
  if (isa<LocalSliceOp>(op))
    return Kind::view;
  const RuleInfo *info = rules.lookup(op);
  if (!info || op->getNumResults() != 1)
    return Kind::call;
  const ShardingRule &rule = info->rule;
  if (rule.isContraction)
    return Kind::call;
  auto isOnly = [&](std::initializer_list<FactorKind> kinds) {
    return llvm::all_of(rule.factors, [&](const Factor &factor) { return llvm::is_contained(kinds, factor.kind); });
  };
  bool isParallel = isOnly({FactorKind::parallel});
  if (rule.flopsPerPoint > 0)
    return isParallel                                              ? Kind::elementwise
           : isOnly({FactorKind::parallel, FactorKind::reduction}) ? Kind::reduction
                                                                   : Kind::call;
  auto getCount = [](Value value) {
    auto type = dyn_cast<RankedTensorType>(value.getType());
    return type ? type.getNumElements() : 0;
  };
  // A part of its operand: a slice. Rows that are looked up lie anywhere.
  bool isPart = op->getNumOperands() > 0 && getCount(op->getResult(0)) <= getCount(op->getOperand(0));
  if (rule.isView || (!isParallel && isPart && op->getNumOperands() == 1))
    return Kind::view;
  return isParallel && op->getNumOperands() == 1 ? Kind::move : Kind::call;
}

/// True if `user` computes what `op` makes where it needs it.
bool Storage::canRead(const Info &made, Kind kind, Operation *op, Operation *user, bool isOnly) const {
  if (user->getBlock() != op->getBlock())
    return false;
  Kind reader = getKind(user);
  // Another shape of the same elements.
  if (reader == Kind::view)
    return kind == Kind::elementwise && isOnly && user->getResult(0).getType() != op->getResult(0).getType() &&
           cast<RankedTensorType>(user->getResult(0).getType()).getNumElements() ==
               cast<RankedTensorType>(op->getResult(0).getType()).getNumElements() &&
           !user->getResult(0).use_empty() && llvm::all_of(user->getUsers(), [&](Operation *next) {
             return canRead(made, kind, op, next, user->getResult(0).hasOneUse());
           });
  if (kind == Kind::move)
    return reader != Kind::call || rules.lookup(user) != nullptr;
  // Fewer elements, looked up.
  if (const RuleInfo *rule = rules.lookup(user);
      reader == Kind::call && rule && rule->rule.flopsPerPoint == 0 && rule->rule.partialOperands.empty() &&
      user->getOperand(0) == op->getResult(0) &&
      llvm::any_of(rule->rule.factors, [](const Factor &factor) { return factor.kind == FactorKind::lookup; }))
    return program.homes[program.getHome(user->getResult(0))].bytes <=
           program.homes[program.getHome(op->getResult(0))].bytes;
  if (reader != Kind::elementwise && reader != Kind::reduction)
    return false;
  if (isOnly && rules.lookup(user)->rule.getPoints() <= rules.lookup(op)->rule.getPoints())
    return true;
  return !made.isDear && (isOnly || !made.isNarrowing) && made.flops <= kRepeatedFlops && made.reads <= kRepeatedReads;
}

bool Storage::canFuse(const Info &made, Kind kind, Operation *op) const {
  Value result = op->getResult(0);
  return !made.isElsewhere && !result.use_empty() && llvm::all_of(op->getUsers(), [&](Operation *user) {
    return canRead(made, kind, op, user, result.hasOneUse());
  });
}

/// What loops compute where it is needed, in program order.
void Storage::fuse() {
  for (const Program::OpEntry &entry : program.ops) {
    ValueId value = program.getOnlyResult(entry.op);
    if (value == Program::kNone)
      continue;
    Info &info = infos[value];
    if (program.homes[program.values[value].home].isRematerialised) {
      info.isStored = false;
      continue;
    }
    Kind kind = getKind(entry.op);
    if (kind == Kind::call || kind == Kind::view) {
      info.isStored = kind == Kind::call;
      continue;
    }
    const ShardingRule &rule = rules.lookup(entry.op)->rule;
    info.flops = kind == Kind::move ? 0 : 1;
    info.isDear = rule.flopsPerPoint > 1;
    info.isNarrowing =
        entry.op->getNumOperands() == 1 && getElementBytes(getElementTypeOrSelf(entry.op->getResult(0))) <
                                               getElementBytes(getElementTypeOrSelf(entry.op->getOperand(0)));
    for (Value operand : entry.op->getOperands()) {
      ValueId read = program.getValue(operand);
      if (read == Program::kNone)
        continue;
      Info &other = infos[read];
      bool isInside = operand.getDefiningOp() && !other.isStored && getKind(operand.getDefiningOp()) != Kind::view;
      if (isInside && (info.flops + other.flops > kLargestBody || info.reads + other.reads > kMostReads)) {
        other.isStored = true;
        isInside = false;
      }
      info.flops += isInside ? other.flops : 0;
      info.reads += isInside ? other.reads : 1;
      info.isDear |= isInside && other.isDear;
    }
    info.isStored = kind == Kind::reduction || !canFuse(info, kind, entry.op);
  }
}

/// After a read at `time`, which an op inside a loop makes of what comes from
/// outside in every iteration.
unsigned Storage::getReadEnd(Value value, unsigned time) const {
  Operation *main = program.main;
  for (Operation *user = program.ops[time].op; user != main; user = user->getParentOp())
    if (user->getBlock() == value.getParentBlock())
      return std::max(time, lastInside.lookup(user)) + 1;
  return time + 1;
}

/// True for an op that makes its result of its first operand where that lies: a
/// scatter, a factorisation.
bool Storage::changesOperand(Operation *op) const {
  const RuleInfo *info = rules.lookup(op);
  return info && op->getNumResults() == 1 && op->getNumOperands() > 0 && getKind(op) == Kind::call &&
         !info->rule.isContraction && info->rule.operands.front() == info->rule.results.front() &&
         op->getOperand(0).getType() == op->getResult(0).getType();
}

/// How `op`, with all that is computed in it, reads `value`.
Storage::Reading Storage::getReading(Operation *op, Value value) const {
  const RuleInfo *info = rules.lookup(op);
  Reading found = Reading::none;
  for (auto [number, operand] : llvm::enumerate(op->getOperands())) {
    Reading inner = operand == value ? Reading::samePlace : Reading::none;
    if (Operation *made = operand.getDefiningOp(); inner == Reading::none && made && made->getNumResults() == 1)
      if (ValueId id = program.getValue(operand); id != Program::kNone && !infos[id].isStored)
        inner = getReading(made, value);
    if (inner == Reading::none)
      continue;
    bool writesThere = getKind(op) == Kind::elementwise || (number == 0 && changesOperand(op));
    if (inner == Reading::anywhere || !writesThere || info->rule.operands[number] != info->rule.results.front() ||
        operand.getType() != op->getResult(0).getType())
      return Reading::anywhere;
    found = Reading::samePlace;
  }
  return found;
}

/// True if what `op` makes is passed on by a loop in the place of an argument that is
/// not read after it, or is what a branch returns: it is made there.
bool Storage::isPassedOn(Operation *op, unsigned time) const {
  Operation *terminator = op->getBlock()->getTerminator();
  Value result = op->getResult(0);
  for (const Program::TiedOperand &tied : program.getTiedOperands(terminator)) {
    if (terminator->getOperand(tied.operand) != result)
      continue;
    for (BlockArgument argument : op->getBlock()->getArguments())
      if (ValueId carried = program.getValue(argument);
          carried != Program::kNone && program.values[carried].home == tied.home)
        return infos[carried].end <= time ||
               (infos[carried].end == time + 1 && getReading(op, argument) != Reading::anywhere);
    return op->getBlock()->getNumArguments() == 0;
  }
  return false;
}

/// Finds what the elementwise `op` reads at the place where it writes, for the last
/// time: it writes over that.
Storage::Info *Storage::findWrittenOver(Operation *op, Operation *inner, unsigned time) {
  for (Value operand : inner->getOperands()) {
    ValueId value = program.getValue(operand);
    Operation *made = operand.getDefiningOp();
    if (value == Program::kNone || !made || made->getBlock() != op->getBlock() ||
        getReading(op, operand) == Reading::anywhere)
      continue;
    Info &read = infos[value];
    if (!read.isStored) {
      if (Info *found = getKind(made) == Kind::elementwise ? findWrittenOver(op, made, time) : nullptr)
        return found;
    } else if (!read.isElsewhere && read.end == time + 1 && read.writtenOverAt == Program::kNone) {
      return &read;
    }
  }
  return nullptr;
}

void Storage::placeResults(Operation *op, unsigned time) {
  bool isControl = isa<ControlShardingOpInterface>(op);
  ValueId made = program.getOnlyResult(op);
  if (made != Program::kNone && !isControl && infos[made].isStored && !infos[made].isElsewhere)
    infos[made].isElsewhere = isPassedOn(op, time);
  for (Value result : op->getResults()) {
    ValueId value = program.getValue(result);
    if (value == Program::kNone)
      continue;
    Info &info = infos[value];
    if (isControl) {
      // What a loop carries is there until its end, in the place of what went in.
      info.begin = time + 1;
      info.end = std::max(info.end, lastInside.lookup(op) + 1);
    }
    if (info.isStored && !info.isElsewhere)
      info.ownEnd = std::min(info.end, info.writtenOverAt);
  }
}

/// Operands that nobody reads later, and that are where the result is.
void Storage::placeOperands(Operation *op, unsigned time) {
  auto putElsewhere = [&](unsigned operand) {
    Value value = op->getOperand(operand);
    Operation *made = value.getDefiningOp();
    ValueId id = program.getValue(value);
    if (id != Program::kNone && made && made->getBlock() == op->getBlock())
      infos[id].isElsewhere = true;
  };
  auto getEnd = [&](unsigned operand) {
    ValueId id = program.getValue(op->getOperand(operand));
    return id == Program::kNone ? 0 : infos[id].end;
  };
  if (isa<ControlShardingOpInterface>(op)) {
    // What a loop begins with is where its result will be.
    for (const Program::TiedOperand &tied : program.getTiedOperands(op))
      for (Value result : op->getResults())
        if (ValueId value = program.getValue(result); value != Program::kNone &&
                                                      program.values[value].home == tied.home &&
                                                      infos[value].isElsewhere && getEnd(tied.operand) == time + 1)
          putElsewhere(tied.operand);
    return;
  }
  ValueId made = program.getOnlyResult(op);
  if (made == Program::kNone)
    return;
  Info &result = infos[made];
  if (getKind(op) == Kind::view) {
    // What is put into a part of a loop's memory is made there; another shape of a
    // result is that result.
    if (op->getNumOperands() > 1 && getEnd(1) == time + 1)
      putElsewhere(1);
    if (ValueId whole = program.getValue(op->getOperand(0));
        result.isElsewhere && whole != Program::kNone &&
        program.homes[program.values[whole].home].bytes == program.homes[program.values[made].home].bytes)
      putElsewhere(0);
    return;
  }
  if (!result.isStored || (getKind(op) != Kind::elementwise && !changesOperand(op)))
    return;
  if (Info *read = findWrittenOver(op, op, time)) {
    read->writtenOverAt = time;
    read->isElsewhere = result.isElsewhere;
  }
}

/// What is computed, or seen, in other ops is read where those are: readers first.
void Storage::findEnds() {
  for (Info &info : infos)
    info.end = info.begin + 1;
  for (unsigned time = program.ops.size(); time-- > 0;) {
    Operation *op = program.ops[time].op;
    ValueId made = program.getOnlyResult(op);
    bool isControl = isa<ControlShardingOpInterface>(op), isView = getKind(op) == Kind::view;
    unsigned last = made != Program::kNone && !infos[made].isStored ? infos[made].end - 1 : time;
    for (auto [number, operand] : llvm::enumerate(op->getOperands())) {
      ValueId value = program.getValue(operand);
      if (value == Program::kNone)
        continue;
      // Of what a view is made of, it is its first operand.
      unsigned end = isControl ? time + 1 : getReadEnd(operand, isView && number > 0 ? time : last);
      infos[value].end = std::max(infos[value].end, end);
    }
  }
}

/// Where what ops make is, last ones first: what is made in the place of another, which
/// is elsewhere, is there, too.
void Storage::placeAll() {
  for (unsigned time = program.ops.size(); time-- > 0;) {
    Operation *op = program.ops[time].op;
    placeResults(op, time);
    placeOperands(op, time);
  }
}
