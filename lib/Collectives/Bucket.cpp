//===- Bucket.cpp - small all_reduces that travel as one ------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Patterns.h"
#include "Uniformity.h"
#include "tp/Input/StableHLO/StableHLO.h"
#include "mlir/IR/Builders.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SetVector.h"
#include <map>

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

namespace {

/// all_reduces of one block that can stand at one place: after all of their
/// operands and before all users of their results.
struct Bucket {
  SmallVector<AllReduceOp> members;
  int64_t bytes = 0;
  /// The last operand's definition (null at the block's start) and the first
  /// user, in the block.
  Operation *ready = nullptr, *needed = nullptr;
};

/// The last: over which axes ranks may hold different operands, numbered. What comes
/// out of a bucket differs where one of its members does.
using Key = std::tuple<ReductionKind, Type, GroupAttr, unsigned>;

} // namespace

static int64_t getBytes(RankedTensorType type) {
  return type.getNumElements() * getElementBytes(type.getElementType());
}

/// One all_reduce of the members' elements, one after the other.
static void fuse(Bucket &bucket) {
  AllReduceOp first = bucket.members.front();
  OpBuilder builder(first);
  if (bucket.ready)
    builder.setInsertionPointAfter(bucket.ready);
  else
    builder.setInsertionPointToStart(first->getBlock());

  Type element = first.getType().getElementType();
  SmallVector<Value> flat;
  SmallVector<Location> locs;
  int64_t total = 0;
  for (AllReduceOp member : bucket.members) {
    int64_t count = member.getType().getNumElements();
    flat.push_back(
        shlo::ReshapeOp::create(builder, member.getLoc(), RankedTensorType::get({count}, element), member.getInput()));
    locs.push_back(member.getLoc());
    total += count;
  }
  Location loc = builder.getFusedLoc(locs);
  auto type = RankedTensorType::get({total}, element);
  Value all = shlo::ConcatenateOp::create(builder, loc, type, flat, 0);
  all = AllReduceOp::create(builder, loc, type, all, first.getKind(), first.getGroup());
  int64_t start = 0;
  for (AllReduceOp member : bucket.members) {
    int64_t count = member.getType().getNumElements();
    Value part = shlo::SliceOp::create(
        builder, member.getLoc(), RankedTensorType::get({count}, element), all, builder.getDenseI64ArrayAttr({start}),
        builder.getDenseI64ArrayAttr({start + count}), builder.getDenseI64ArrayAttr({1}));
    start += count;
    member.replaceAllUsesWith(shlo::ReshapeOp::create(builder, member.getLoc(), member.getType(), part).getResult());
  }
  // One of them may be where the builder stands.
  for (AllReduceOp member : bucket.members)
    member.erase();
}

/// Null is before all.
static Operation *laterOf(Operation *a, Operation *b) { return !a || (b && a->isBeforeInBlock(b)) ? b : a; }
/// Null is after all.
static Operation *earlierOf(Operation *a, Operation *b) { return !a || (b && b->isBeforeInBlock(a)) ? b : a; }

/// Puts small ops that only wait for a small all_reduce (a reshape, a convert)
/// before their first user, so that they do not keep it from its bucket.
static void sinkFollowers(Block &block, int64_t limit) {
  auto isSmall = [&](Value value) {
    auto type = dyn_cast<RankedTensorType>(value.getType());
    return type && type.hasStaticShape() && getBytes(type) <= limit;
  };
  SetVector<Operation *> followers;
  for (Operation &op : block) {
    bool follows = llvm::any_of(op.getOperands(), [&](Value operand) {
      Operation *def = operand.getDefiningOp();
      return def && def->getBlock() == &block && (isa<AllReduceOp>(def) ? isSmall(operand) : followers.contains(def));
    });
    if (follows && !isa<AllReduceOp>(op) && isMemoryEffectFree(&op) && llvm::all_of(op.getOperands(), isSmall) &&
        llvm::all_of(op.getResults(), isSmall))
      followers.insert(&op);
  }
  for (Operation *op : llvm::reverse(followers)) {
    Operation *first = nullptr;
    for (Operation *user : op->getUsers())
      first = earlierOf(first, block.findAncestorOpInBlock(*user));
    if (!first)
      continue;
    // Unlike moveBefore this keeps the block's order of ops valid.
    op->remove();
    block.getOperations().insert(Block::iterator(first), op);
  }
}

/// Adds `member` to `bucket` if they can stand at one place.
static bool join(Bucket &bucket, const Bucket &member, int64_t limit) {
  Operation *ready = laterOf(bucket.ready, member.ready), *needed = earlierOf(bucket.needed, member.needed);
  if (bucket.bytes + member.bytes > limit || (ready && needed && !ready->isBeforeInBlock(needed)))
    return false;
  // What else a member depends on stands behind the first user, `needed`.
  if (llvm::is_contained(bucket.members, member.ready))
    return false;
  bucket.members.append(member.members);
  bucket.bytes += member.bytes;
  bucket.ready = ready;
  bucket.needed = needed;
  return true;
}

static Bucket makeBucket(AllReduceOp reduce) {
  Block &block = *reduce->getBlock();
  Bucket alone{{reduce}, getBytes(reduce.getType())};
  if (Operation *def = reduce.getInput().getDefiningOp(); def && def->getBlock() == &block)
    alone.ready = def;
  for (Operation *user : reduce->getUsers())
    alone.needed = earlierOf(alone.needed, block.findAncestorOpInBlock(*user));
  return alone;
}

/// Fuses each bucket of several; true if there was one.
static bool fuseBuckets(Block &block, const Uniformity &uniformity, int64_t limit) {
  std::map<std::string, unsigned> kinds; // of varying operands
  llvm::MapVector<Key, SmallVector<Bucket>> buckets;
  for (AllReduceOp reduce : block.getOps<AllReduceOp>()) {
    Bucket alone = makeBucket(reduce);
    std::string axes = uniformity.str(uniformity.getVarying(reduce.getInput()));
    unsigned varying = kinds.try_emplace(std::move(axes), kinds.size()).first->second;
    auto &open = buckets[{reduce.getKind(), reduce.getType().getElementType(), reduce.getGroup(), varying}];
    if (open.empty() || !join(open.back(), alone, limit))
      open.push_back(alone);
  }
  bool changed = false;
  for (auto &[key, list] : buckets) {
    for (const Bucket &planned : list) {
      if (planned.members.size() < 2)
        continue;
      // Other buckets may have moved definitions since: look again.
      Bucket bucket = makeBucket(planned.members.front());
      bool fits = llvm::all_of(ArrayRef(planned.members).drop_front(),
                               [&](AllReduceOp member) { return join(bucket, makeBucket(member), limit); });
      if (!fits)
        continue;
      fuse(bucket);
      changed = true;
    }
  }
  return changed;
}

void tp::bucketAllReduces(Operation *root, int64_t limit) {
  root->walk([&](FunctionOpInterface function) {
    function->walk([&](Block *block) {
      auto reductions = block->getOps<AllReduceOp>();
      if (std::distance(reductions.begin(), reductions.end()) < 2)
        return;
      sinkFollowers(*block, limit);
      while (fuseBuckets(*block, Uniformity(function), limit))
        ;
    });
  });
}
