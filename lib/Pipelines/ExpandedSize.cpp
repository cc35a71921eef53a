//===- ExpandedSize.cpp - what a program's aliases stand for ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ExpandedSize.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;

/// Text without aliases has a few parts per byte at most, those that it implies;
/// ops with an alias of a long chain of callers have more.
static constexpr uint64_t kParts = uint64_t(1) << 20, kPartsPerByte = 64;

namespace {
class PartCounter {
public:
  template <typename T> uint64_t count(T whole);

private:
  llvm::DenseMap<const void *, uint64_t> counts;
};
} // namespace

template <typename T> uint64_t PartCounter::count(T whole) {
  if (!whole)
    return 0;
  // A type that contains itself counts once.
  auto [known, inserted] = counts.try_emplace(whole.getAsOpaquePointer(), 1);
  if (!inserted)
    return known->second;
  uint64_t sum = 1;
  auto add = [&](auto part) { sum = llvm::SaturatingAdd(sum, count(part)); };
  whole.walkImmediateSubElements([&](Attribute part) { add(part); }, [&](Type part) { add(part); });
  return counts[whole.getAsOpaquePointer()] = sum;
}

uint64_t tp::countParts(Type type) { return PartCounter().count(type); }
uint64_t tp::countParts(Attribute attribute) { return PartCounter().count(attribute); }

LogicalResult tp::verifyExpandedSize(ModuleOp module, size_t bytes) {
  uint64_t limit = kParts + kPartsPerByte * bytes, sum = 0;
  PartCounter counter;
  auto add = [&](auto part) { sum = llvm::SaturatingAdd(sum, counter.count(part)); };
  auto addValue = [&](Value value) {
    add(value.getType());
    add(Attribute(value.getLoc()));
  };
  WalkResult walked = module.walk<WalkOrder::PreOrder>([&](Operation *op) {
    add(Attribute(op->getLoc()));
    add(Attribute(op->getAttrDictionary()));
    llvm::for_each(op->getResultTypes(), add);
    for (Region &region : op->getRegions())
      for (Block &block : region)
        llvm::for_each(block.getArguments(), addValue);
    return sum > limit ? WalkResult::interrupt() : WalkResult::advance();
  });
  if (!walked.wasInterrupted())
    return success();
  return emitError(module.getLoc()) << "expected at most " << limit
                                    << " attributes, types and locations once all aliases are written out, found more";
}
