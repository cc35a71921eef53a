//===- GroupOps.cpp - which ops become one kernel ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GroupOps.h"
#include "Accesses.h"
#include "Buffers.h"
#include "Loops.h"
#include "tp/Lowering/Host/HostDialect.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "llvm/ADT/MapVector.h"
#include <deque>

using namespace mlir;
using namespace tp;

/// A group's buffers, and ops: its code grows with them.
static constexpr unsigned kMostBuffers = 16, kMostOps = 12;
/// What one iteration of the shared loops may touch to stay in a core's cache.
static constexpr int64_t kRowBytes = 384 << 10;
/// As many ranges serve any number of threads well enough.
static constexpr int64_t kManyRanges = 16;
/// Groups tried for an op, the latest first.
static constexpr unsigned kTriedGroups = 4;

bool tp::isElementLoop(Operation *op) {
  if (!isa<scf::ForOp, scf::IfOp>(op) || !op->use_empty())
    return false;
  return !op->walk([](Operation *inner) {
              bool elementary = isa<scf::ForOp, scf::IfOp, scf::YieldOp, memref::LoadOp, memref::StoreOp>(inner) ||
                                isa<ViewLikeOpInterface>(inner) ||
                                isa<arith::ArithDialect, affine::AffineDialect>(inner->getDialect()) ||
                                inner->getDialect()->getNamespace() == "math";
              return elementary ? WalkResult::advance() : WalkResult::interrupt();
            }).wasInterrupted();
}

namespace {
struct Group {
  SmallVector<Operation *> ops;
  std::vector<LoopNest> nests; // of structured ops
  Accesses roots;
  int64_t range = 0;
  bool isOpen = false; // may take more ops, and run where the last one is
};

class Grouper {
public:
  explicit Grouper(const GroupLimits &limits) : limits(limits) {}
  SmallVector<SmallVector<Operation *>> run(Block &block);

private:
  void add(ArrayRef<Operation *> ops);
  bool join(Group &first, Group &second);
  SmallVector<Group *> getCandidates(const Accesses &roots);
  void close(const Accesses &roots, const Group *except);

  const GroupLimits &limits;
  std::deque<Group> groups;
  DenseMap<Value, SmallVector<Group *>> byRoot; // open groups, and some that were
  SmallVector<Group *> order;                   // by their last op
};
} // namespace

static int64_t getBytes(Value buffer) {
  auto type = cast<MemRefType>(buffer.getType());
  return type.getNumElements() * getElementBytes(type.getElementType());
}

/// Bytes between the first and the last that one iteration of the `shared`
/// outermost loops touches, over all buffers.
static int64_t getRowBytes(const LoopGroup &group) {
  llvm::SmallMapVector<Value, int64_t, 8> bytes;
  for (const LoopNest &nest : group.getNests())
    for (auto [i, access] : llvm::enumerate(nest.accesses)) {
      if (!access.buffer)
        continue;
      int64_t span = 1;
      for (const Loop &loop : ArrayRef(nest.loops).drop_front(group.getShared()))
        span += std::abs(loop.strides[i]) * (loop.size - 1);
      int64_t &most = bytes[nest.roots[i]];
      most = std::max(most, span * getElementBytes(getElementTypeOrSelf(access.buffer.getType())));
    }
  int64_t sum = 0;
  for (auto [root, most] : bytes)
    sum += most;
  return sum;
}

/// True if the inner loops of a group are long enough, or if there are none.
static bool hasLongRows(const LoopGroup &group, int64_t shortest) {
  int64_t longest = 0;
  for (const LoopNest &nest : group.getNests()) {
    int64_t iterations = 1;
    for (const Loop &loop : ArrayRef(nest.loops).drop_front(group.getShared()))
      iterations *= loop.size;
    longest = std::max(longest, iterations);
  }
  return longest == 1 || longest >= shortest;
}

/// True if two groups run well together, `first` before `second`.
static bool fit(const Group &first, const Group &second, const LoopGroup &joined, const GroupLimits &limits) {
  int64_t sharedBytes = 0, buffers = first.roots.size();
  for (auto [root, isWritten] : second.roots) {
    if (first.roots.contains(root))
      sharedBytes += getBytes(root);
    else
      ++buffers;
  }
  return sharedBytes >= limits.sharedBytes && buffers <= kMostBuffers && joined.getShared() > 0 &&
         hasLongRows(joined, limits.rowLength) && getRowBytes(joined) <= kRowBytes &&
         joined.getRange() >= std::min({kManyRanges, first.range, second.range});
}

/// Moves the ops of `second` to the end of `first` if they run well together.
bool Grouper::join(Group &first, Group &second) {
  if (first.ops.size() + second.ops.size() > kMostOps)
    return false;
  std::vector<LoopNest> nests(first.nests);
  llvm::append_range(nests, second.nests);
  LoopGroup joined(nests);
  if (!fit(first, second, joined, limits))
    return false;
  llvm::append_range(first.ops, second.ops);
  first.nests = std::move(nests);
  first.range = joined.getRange();
  for (auto [root, isWritten] : second.roots) {
    if (!first.roots.contains(root))
      byRoot[root].push_back(&first);
    first.roots[root] |= isWritten;
  }
  order.erase(llvm::find(order, &first));
  order.erase(llvm::find(order, &second));
  order.push_back(&first);
  second.isOpen = false;
  return true;
}

/// No group moves across an op that accesses what it writes or writes what it accesses.
void Grouper::close(const Accesses &roots, const Group *except) {
  for (auto [root, isWritten] : roots) {
    auto it = byRoot.find(root);
    if (it == byRoot.end())
      continue;
    for (Group *group : it->second)
      if (group != except && (isWritten || group->roots.lookup(root)))
        group->isOpen = false;
    llvm::erase_if(it->second, [](Group *group) { return !group->isOpen; });
  }
}

/// The open groups that access the same buffers, the latest first. Buffers that are
/// too small to matter are often read by all ops.
SmallVector<Group *> Grouper::getCandidates(const Accesses &roots) {
  SmallVector<Group *> candidates;
  for (auto [root, isWritten] : roots) {
    if (getBytes(root) < limits.sharedBytes)
      continue;
    for (Group *group : byRoot[root])
      if (group->isOpen && !llvm::is_contained(candidates, group))
        candidates.push_back(group);
  }
  llvm::sort(candidates, [](Group *x, Group *y) { return y->ops.back()->isBeforeInBlock(x->ops.back()); });
  candidates.truncate(std::min<size_t>(candidates.size(), kTriedGroups));
  return candidates;
}

/// Takes the next ops of the block, which are a kernel at least.
void Grouper::add(ArrayRef<Operation *> ops) {
  Group &own = groups.emplace_back();
  order.push_back(&own);
  own.ops.assign(ops.begin(), ops.end());
  own.isOpen = true;
  for (Operation *op : ops) {
    for (auto [root, isWritten] : getAccesses(op))
      own.roots[root] |= isWritten;
    auto structured = dyn_cast<linalg::LinalgOp>(op);
    if (structured)
      own.nests.emplace_back(structured, *getStridedAccesses(structured));
    own.isOpen &= structured && !own.nests.back().isEmpty();
  }
  Accesses roots = own.roots;
  Group *last = &own;
  if (own.isOpen) {
    own.range = LoopGroup(own.nests).getRange();
    SmallVector<Group *> candidates = getCandidates(roots);
    for (auto [root, isWritten] : roots)
      byRoot[root].push_back(&own);
    for (Group *group : candidates)
      if (join(*group, *last))
        last = group;
  }
  close(roots, last);
}

SmallVector<SmallVector<Operation *>> Grouper::run(Block &block) {
  linalg::FillOp fill; // the last op, if it is one
  for (Operation &op : block) {
    if (isa<ViewLikeOpInterface, memref::AllocOp>(op) || op.hasTrait<OpTrait::ConstantLike>())
      continue;
    auto structured = dyn_cast<linalg::LinalgOp>(op);
    if (linalg::FillOp before = std::exchange(fill, nullptr)) {
      // The fill of a reduction's output is always in its kernel.
      if (structured && !isa<linalg::FillOp>(op) &&
          llvm::is_contained(structured.getDpsInits(), before.getOutputs()[0])) {
        add({before, &op});
        continue;
      }
      add(before.getOperation());
    }
    if ((fill = dyn_cast<linalg::FillOp>(op)))
      continue;
    if (structured || isElementLoop(&op))
      add(&op);
    else
      close(getAccesses(&op), nullptr);
  }
  return llvm::map_to_vector(order, [](Group *group) { return group->ops; });
}

SmallVector<SmallVector<Operation *>> tp::groupOps(Block &block, const GroupLimits &limits) {
  return Grouper(limits).run(block);
}
