//===- Origins.cpp - where in the user's program things come from ---------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Report/Origins.h"
#include "mlir/IR/Builders.h"
#include "llvm/Support/Path.h"

using namespace mlir;
using namespace tp;

static constexpr StringLiteral kOrigin = "tp.origin";

Location tp::markOrigin(Location loc, unsigned number) {
  Builder builder(loc.getContext());
  return FusedLoc::get({loc}, builder.getDictionaryAttr(builder.getNamedAttr(kOrigin, builder.getIndexAttr(number))),
                       loc.getContext());
}

void tp::markOrigins(Operation *root, unsigned &next, function_ref<void(unsigned, Operation *, BlockArgument)> mark) {
  for (Region &region : root->getRegions())
    for (Block &block : region) {
      for (BlockArgument argument : block.getArguments()) {
        mark(next, nullptr, argument);
        argument.setLoc(markOrigin(argument.getLoc(), next++));
      }
      for (Operation &op : block) {
        mark(next, &op, nullptr);
        op.setLoc(markOrigin(op.getLoc(), next++));
        markOrigins(&op, next, mark);
      }
    }
}

static void collect(Location loc, SmallVectorImpl<unsigned> &numbers) {
  if (auto fused = dyn_cast<FusedLoc>(loc)) {
    if (auto metadata = dyn_cast_or_null<DictionaryAttr>(fused.getMetadata()))
      if (auto number = metadata.getAs<IntegerAttr>(kOrigin)) {
        if (!llvm::is_contained(numbers, number.getInt()))
          numbers.push_back(number.getInt());
        return;
      }
    for (Location part : fused.getLocations())
      collect(part, numbers);
  } else if (auto name = dyn_cast<NameLoc>(loc)) {
    collect(name.getChildLoc(), numbers);
  } else if (auto call = dyn_cast<CallSiteLoc>(loc)) {
    collect(call.getCallee(), numbers);
  }
}

SmallVector<unsigned, 2> tp::getOrigins(Location loc) {
  SmallVector<unsigned, 2> numbers;
  collect(loc, numbers);
  return numbers;
}

std::string tp::printLocation(Location loc) {
  if (auto name = loc->findInstanceOf<NameLoc>(); name && !name.getName().empty())
    return name.getName().str();
  if (auto file = loc->findInstanceOf<FileLineColLoc>())
    return (llvm::sys::path::filename(file.getFilename().getValue()) + ":" + llvm::Twine(file.getLine()) + ":" +
            llvm::Twine(file.getColumn()))
        .str();
  return "";
}
