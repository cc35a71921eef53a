//===- Uniformity.cpp - which ranks may disagree about a value ------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Uniformity.h"
#include "tp/Sharding/ShardingRule.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace tp;

static SmallVector<AxisRefAttr> getLayoutAxes(LayoutAttr layout) {
  SmallVector<AxisRefAttr> axes(layout.getPartial());
  for (DimLayoutAttr dim : layout.getDims())
    for (Attribute item : dim.getItems())
      if (auto axis = dyn_cast<AxisRefAttr>(item))
        axes.push_back(axis);
  return axes;
}

//===----------------------------------------------------------------------===//
// Digits
//===----------------------------------------------------------------------===//

Uniformity::Uniformity(FunctionOpInterface function) {
  // The mesh and all axes that the function names.
  SmallVector<AxisRefAttr> named;
  FlatSymbolRefAttr meshName;
  auto addLayout = [&](LayoutAttr layout) {
    if (!layout)
      return;
    meshName = layout.getMesh();
    llvm::append_range(named, getLayoutAxes(layout));
  };
  for (unsigned i = 0; i < function.getNumArguments(); ++i)
    addLayout(function.getArgAttrOfType<LayoutAttr>(i, TpDialect::kLayoutAttr));
  for (unsigned i = 0; i < function.getNumResults(); ++i)
    addLayout(function.getResultAttrOfType<LayoutAttr>(i, TpDialect::kLayoutAttr));
  function->walk([&](Operation *op) {
    if (auto group = op->getAttrOfType<GroupAttr>("group")) {
      meshName = group.getMesh();
      llvm::append_range(named, group.getAxes());
    }
  });
  if (!meshName)
    return;

  mesh = lookupMesh(function, meshName);
  for (MeshAxisAttr axis : mesh.getAxes()) {
    SmallVector<int64_t> &cuts = borders.emplace_back(SmallVector<int64_t>{1, axis.getSize()});
    for (AxisRefAttr part : named)
      if (part.getName() == axis.getName() && !part.isWhole())
        cuts.append({part.getPreSize(), part.getPreSize() * part.getSize()});
    llvm::sort(cuts);
    cuts.erase(llvm::unique(cuts), cuts.end());
    // Digits that do not nest: the axis is one.
    for (size_t i = 1; i < cuts.size(); ++i)
      if (cuts[i] % cuts[i - 1] != 0) {
        cuts = {1, axis.getSize()};
        break;
      }
    firstDigit.push_back(digitCount);
    digitCount += cuts.size() - 1;
  }

  for (unsigned i = 0; i < function.getNumArguments() && !function.isExternal(); ++i)
    if (auto layout = function.getArgAttrOfType<LayoutAttr>(i, TpDialect::kLayoutAttr))
      join(function.getArgument(i), getAxes(getLayoutAxes(layout)));
  do {
    changed = false;
    propagate(function.getFunctionBody());
  } while (changed);
}

Uniformity::Axes Uniformity::getAxes(ArrayRef<AxisRefAttr> axes) const {
  Axes set(digitCount);
  for (AxisRefAttr axis : axes) {
    unsigned position = mesh.getAxisPosition(axis.getName());
    ArrayRef<int64_t> cuts = borders[position];
    int64_t begin = axis.getPreSize(), end = begin * axis.getSizeIn(mesh);
    for (unsigned i = 0; i + 1 < cuts.size(); ++i)
      if (cuts[i] < end && cuts[i + 1] > begin)
        set.set(firstDigit[position] + i);
  }
  return set;
}

std::string Uniformity::str(const Axes &axes) const {
  SmallVector<std::string> names;
  for (auto [position, axis] : llvm::enumerate(mesh.getAxes())) {
    ArrayRef<int64_t> cuts = borders[position];
    unsigned first = firstDigit[position], count = cuts.size() - 1;
    bool whole = count > 0;
    for (unsigned i = 0; i < count; ++i)
      whole &= axes.test(first + i);
    if (whole) {
      names.push_back(AxisRefAttr::get(mesh.getContext(), axis.getName().getValue()).str());
      continue;
    }
    for (unsigned i = 0; i < count; ++i)
      if (axes.test(first + i))
        names.push_back(AxisRefAttr::get(mesh.getContext(), axis.getName(), cuts[i], cuts[i + 1] / cuts[i]).str());
  }
  return llvm::join(names, ", ");
}

//===----------------------------------------------------------------------===//
// Flow
//===----------------------------------------------------------------------===//

Uniformity::Axes Uniformity::getVarying(Value value) const {
  auto it = varying.find(value);
  return it == varying.end() ? Axes(digitCount) : it->second;
}

void Uniformity::join(Value value, const Axes &axes) {
  auto [it, fresh] = varying.try_emplace(value, digitCount);
  if (!axes.test(it->second)) // a subset of what is known
    return;
  it->second |= axes;
  changed = true;
}

std::pair<Uniformity::Axes, Operation *> Uniformity::getControl(Operation *op) const {
  Axes axes(digitCount);
  Operation *decider = nullptr;
  for (Operation *parent = op->getParentOp(); parent; parent = parent->getParentOp()) {
    auto control = dyn_cast<ControlShardingOpInterface>(parent);
    if (!control)
      continue;
    Axes own(digitCount);
    for (OpOperand *operand : control.getWholeOperands())
      own |= getVarying(operand->get());
    if (own.any() && !decider)
      decider = parent;
    axes |= own;
  }
  return {axes, decider};
}

/// Over which axes the result of a permute varies: two ranks hold the same
/// after it if their senders are told apart by nothing but axes over which the
/// operand is equal.
Uniformity::Axes Uniformity::getPermuted(CollectivePermuteOp permute) const {
  Axes axes = getVarying(permute.getInput());
  struct Digit {
    unsigned number;
    int64_t size;
  };
  SmallVector<Digit> digits;
  int64_t ranks = 1;
  for (AxisRefAttr axis : permute.getGroup().getAxes()) {
    unsigned position = mesh.getAxisPosition(axis.getName());
    ArrayRef<int64_t> cuts = borders[position];
    int64_t begin = axis.getPreSize(), end = begin * axis.getSizeIn(mesh);
    for (unsigned i = 0; i + 1 < cuts.size(); ++i)
      if (cuts[i] >= begin && cuts[i + 1] <= end) {
        digits.push_back({firstDigit[position] + i, cuts[i + 1] / cuts[i]});
        ranks *= digits.back().size;
      }
  }
  if (ranks != permute.getGroup().getSizeIn(mesh)) // parts that do not nest
    return axes |= getAxes(permute.getGroup().getAxes());

  // What a rank's sender holds: the sender's digits over which the operand
  // varies; -1 where nobody sends.
  SmallVector<int64_t> held(ranks, -1);
  ArrayRef<int64_t> pairs = permute.getPairs();
  for (size_t i = 0; i < pairs.size(); i += 2) {
    int64_t rest = pairs[i], content = 0, scale = 1;
    for (const Digit &digit : llvm::reverse(digits)) {
      if (axes.test(digit.number)) {
        content += rest % digit.size * scale;
        scale *= digit.size;
      }
      rest /= digit.size;
    }
    held[pairs[i + 1]] = content;
  }
  int64_t below = ranks;
  for (const Digit &digit : digits) {
    below /= digit.size;
    bool varies = false;
    for (int64_t rank = 0; rank < ranks; ++rank)
      varies |= held[rank] != held[rank - rank / below % digit.size * below];
    if (varies)
      axes.set(digit.number);
    else
      axes.reset(digit.number);
  }
  return axes;
}

void Uniformity::propagate(Region &region) {
  for (Block &block : region)
    for (Operation &op : block)
      visit(&op);
}

void Uniformity::visit(Operation *op) {
  for (Region &region : op->getRegions())
    propagate(region);

  if (auto control = dyn_cast<ControlShardingOpInterface>(op)) {
    Axes decision(digitCount);
    for (OpOperand *operand : control.getWholeOperands())
      decision |= getVarying(operand->get());
    for (const Tie &tie : control.getTies()) {
      Axes axes = decision;
      for (OpOperand *source : tie.sources)
        axes |= getVarying(source->get());
      for (Value value : tie.values)
        join(value, axes);
    }
    return;
  }

  Axes axes(digitCount);
  for (Value operand : op->getOperands())
    axes |= getVarying(operand);
  // A combiner's region may use values from outside.
  for (Region &region : op->getRegions())
    region.walk([&](Operation *nested) {
      for (Value operand : nested->getOperands())
        axes |= getVarying(operand);
    });
  if (auto permute = dyn_cast<CollectivePermuteOp>(op)) {
    axes = getPermuted(permute);
  } else if (isa<AllReduceOp, AllGatherOp, BroadcastOp>(op)) {
    axes.reset(getAxes(op->getAttrOfType<GroupAttr>("group").getAxes()));
  } else if (auto group = op->getAttrOfType<GroupAttr>("group")) {
    axes |= getAxes(group.getAxes());
  }
  for (Value result : op->getResults())
    join(result, axes);
}
