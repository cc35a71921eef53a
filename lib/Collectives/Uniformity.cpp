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
  for (unsigned axis = 0; axis < mesh.getAxes().size(); ++axis)
    addDigits(axis, named);

  for (unsigned i = 0; i < function.getNumArguments() && !function.isExternal(); ++i)
    if (auto layout = function.getArgAttrOfType<LayoutAttr>(i, TpDialect::kLayoutAttr))
      join(function.getArgument(i), getAxes(getLayoutAxes(layout)));
  do {
    changed = false;
    propagate(function.getFunctionBody());
  } while (changed);
}

void Uniformity::addDigits(unsigned axis, ArrayRef<AxisRefAttr> named) {
  MeshAxisAttr whole = mesh.getAxes()[axis];
  SmallVector<int64_t> cuts{1, whole.getSize()};
  SmallVector<Digit> parts;
  for (AxisRefAttr part : named) {
    if (part.getName() != whole.getName() || part.isWhole())
      continue;
    Digit digit = getDigit(part);
    cuts.append({digit.begin, digit.end});
    parts.append({{axis, 1, digit.begin}, digit, {axis, digit.end, whole.getSize()}});
  }
  llvm::sort(cuts);
  cuts.erase(llvm::unique(cuts), cuts.end());
  bool nest = true;
  for (size_t i = 1; i < cuts.size(); ++i)
    nest &= cuts[i] % cuts[i - 1] == 0;
  nests.push_back(nest);
  if (nest) {
    for (size_t i = 1; i < cuts.size(); ++i)
      digits.push_back({axis, cuts[i - 1], cuts[i]});
    return;
  }
  auto getKey = [](const Digit &digit) { return std::make_pair(digit.begin, digit.end); };
  llvm::sort(parts, [&](const Digit &a, const Digit &b) { return getKey(a) < getKey(b); });
  for (const Digit &part : parts)
    if (part.getSize() > 1 && (digits.empty() || digits.back().axis != axis || getKey(digits.back()) != getKey(part)))
      digits.push_back(part);
}

Uniformity::Digit Uniformity::getDigit(AxisRefAttr axis) const {
  return {unsigned(mesh.getAxisPosition(axis.getName())), axis.getPreSize(), axis.getPreSize() * axis.getSizeIn(mesh)};
}

Uniformity::Axes Uniformity::getAxes(ArrayRef<AxisRefAttr> axes) const {
  Axes set(digits.size());
  for (AxisRefAttr axis : axes)
    for (auto [number, digit] : llvm::enumerate(digits))
      if (!digit.isBeside(getDigit(axis)))
        set.set(number);
  return set;
}

/// True if digits over which a value is equal, one after the other, are `digit`.
bool Uniformity::isMadeOfEqual(const Digit &digit, const Axes &axes) const {
  if (digit.begin == digit.end)
    return true;
  for (auto [number, part] : llvm::enumerate(digits))
    if (!axes.test(number) && part.isIn(digit) && part.begin == digit.begin &&
        isMadeOfEqual({digit.axis, part.end, digit.end}, axes))
      return true;
  return false;
}

/// Where a value varies that all ranks along `over` have, if each has what varies
/// over `axes`.
Uniformity::Axes Uniformity::getMadeEqual(Axes axes, ArrayRef<AxisRefAttr> over) const {
  for (AxisRefAttr axis : over) {
    Digit group = getDigit(axis);
    Axes touched = getAxes(axis);
    bool varies = axes.anyCommon(touched);
    for (unsigned number : touched.set_bits()) {
      if (digits[number].isIn(group))
        axes.reset(number);
      else if (varies) // ranks of one digit now look into several groups
        axes.set(number);
    }
  }
  // Digits that are inside of what equal ones make up.
  for (const Digit &first : digits)
    for (const Digit &last : digits) {
      Digit span{first.axis, first.begin, last.end};
      if (nests[first.axis] || !first.isIn(span) || !last.isIn(span) || !isMadeOfEqual(span, axes))
        continue;
      for (auto [number, digit] : llvm::enumerate(digits))
        if (digit.isIn(span))
          axes.reset(number);
    }
  return axes;
}

std::string Uniformity::str(const Axes &axes) const {
  SmallVector<std::string> names;
  for (auto [position, axis] : llvm::enumerate(mesh.getAxes())) {
    SmallVector<std::string> parts;
    bool whole = true;
    for (auto [number, digit] : llvm::enumerate(digits)) {
      if (digit.axis != position)
        continue;
      whole &= axes.test(number);
      if (axes.test(number))
        parts.push_back(AxisRefAttr::get(mesh.getContext(), axis.getName(), digit.begin, digit.getSize()).str());
    }
    if (whole && !parts.empty())
      parts = {AxisRefAttr::get(mesh.getContext(), axis.getName().getValue()).str()};
    llvm::append_range(names, parts);
  }
  return llvm::join(names, ", ");
}

//===----------------------------------------------------------------------===//
// Flow
//===----------------------------------------------------------------------===//

Uniformity::Axes Uniformity::getVarying(Value value) const {
  auto it = varying.find(value);
  return it == varying.end() ? Axes(digits.size()) : it->second;
}

void Uniformity::join(Value value, const Axes &axes) {
  auto [it, fresh] = varying.try_emplace(value, digits.size());
  if (!axes.test(it->second)) // a subset of what is known
    return;
  it->second |= axes;
  changed = true;
}

std::pair<Uniformity::Axes, Operation *> Uniformity::getControl(Operation *op) const {
  Axes axes(digits.size());
  Operation *decider = nullptr;
  for (Operation *parent = op->getParentOp(); parent; parent = parent->getParentOp()) {
    auto control = dyn_cast<ControlShardingOpInterface>(parent);
    if (!control)
      continue;
    Axes own(digits.size());
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
  struct Place {
    unsigned number; // of a digit
    int64_t size;
  };
  SmallVector<Place> places;
  int64_t ranks = 1;
  for (AxisRefAttr axis : permute.getGroup().getAxes()) {
    Digit group = getDigit(axis);
    if (!nests[group.axis])
      return axes |= getAxes(permute.getGroup().getAxes());
    for (auto [number, digit] : llvm::enumerate(digits))
      if (digit.isIn(group)) {
        places.push_back({unsigned(number), digit.getSize()});
        ranks *= digit.getSize();
      }
  }

  // What a rank's sender holds: the sender's digits over which the operand
  // varies; -1 where nobody sends.
  SmallVector<int64_t> held(ranks, -1);
  ArrayRef<int64_t> pairs = permute.getPairs();
  for (size_t i = 0; i < pairs.size(); i += 2) {
    int64_t rest = pairs[i], content = 0, scale = 1;
    for (const Place &place : llvm::reverse(places)) {
      if (axes.test(place.number)) {
        content += rest % place.size * scale;
        scale *= place.size;
      }
      rest /= place.size;
    }
    held[pairs[i + 1]] = content;
  }
  int64_t below = ranks;
  for (const Place &place : places) {
    below /= place.size;
    bool varies = false;
    for (int64_t rank = 0; rank < ranks; ++rank)
      varies |= held[rank] != held[rank - rank / below % place.size * below];
    if (varies)
      axes.set(place.number);
    else
      axes.reset(place.number);
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
    Axes decision(digits.size());
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

  Axes axes(digits.size());
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
    axes = getMadeEqual(axes, op->getAttrOfType<GroupAttr>("group").getAxes());
  } else if (auto group = op->getAttrOfType<GroupAttr>("group")) {
    axes |= getAxes(group.getAxes());
  }
  for (Value result : op->getResults())
    join(result, axes);
}
