//===- Strategies.cpp - seeds of the named recipes ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Planner/Strategies.h"
#include <numeric>

using namespace mlir;
using namespace tp;
using Id = DimensionClasses::Id;

namespace {

/// Order of the seeds: an earlier one wins where two want the same axis.
enum Priority : unsigned { batchPriority = 1, weightPriority, sequencePriority };

class SeedMaker {
public:
  SeedMaker(func::FuncOp function, MeshOp mesh, const ProgramStructure &structure)
      : function(function), mesh(mesh.getMesh()), meshName(FlatSymbolRefAttr::get(mesh.getSymNameAttr())),
        structure(structure), classes(structure.getClasses()) {}

  SmallVector<Seed> make(Strategy strategy);

private:
  using Assignment = llvm::DenseMap<Id, SmallVector<AxisRefAttr>>;

  void chooseAxes(Strategy strategy);
  void assignModelAxes();
  SmallVector<AxisRefAttr> assign(Id leaf, ArrayRef<AxisRefAttr> axes, SmallVectorImpl<AxisRefAttr> &rest);
  /// The split of a dimension whose leaves are split as `assignments` say.
  DimSplit getSplit(Value value, unsigned dim, ArrayRef<const Assignment *> assignments) const;
  void seedArguments(bool shardWeights);
  void seedSequences();
  void add(Value value, ArrayRef<DimSplit> dims, bool open, unsigned priority, const Twine &cause);

  func::FuncOp function;
  MeshAttr mesh;
  FlatSymbolRefAttr meshName;
  const ProgramStructure &structure;
  const DimensionClasses &classes;
  SmallVector<AxisRefAttr> dataAxes, modelAxes;
  Assignment batchAxes, leafAxes;
  SmallVector<Seed> seeds;
};

int64_t product(ArrayRef<AxisRefAttr> axes, MeshAttr mesh) {
  int64_t ranks = 1;
  for (AxisRefAttr axis : axes)
    ranks *= axis.getSizeIn(mesh);
  return ranks;
}

} // namespace

void SeedMaker::chooseAxes(Strategy strategy) {
  bool usesModelAxes = strategy == Strategy::megatron || strategy == Strategy::megatronSp;
  auto isModelName = [](MeshAxisAttr axis) {
    StringRef name = axis.getName().getValue();
    return name == "tp" || name == "model" || name == "mp";
  };
  bool named = llvm::any_of(mesh.getAxes(), isModelName);
  for (MeshAxisAttr axis : mesh.getAxes()) {
    if (axis.getSize() == 1)
      continue;
    bool isModel = usesModelAxes && (named ? isModelName(axis) : axis == mesh.getAxes().back());
    (isModel ? modelAxes : dataAxes).push_back(AxisRefAttr::get(mesh.getContext(), axis.getName(), 1, 0));
  }
  if (!dataAxes.empty() && structure.getBatch() != DimensionClasses::kNone)
    batchAxes[structure.getBatch()] = dataAxes;
}

/// Gives `leaf` as many of `axes` as it can use, major first; the rest goes to
/// the next leaf. A leaf smaller than an axis takes the part of it that its
/// size has in common (2 key-value heads on tp=4: "tp":(1)2); one that is larger
/// and does not divide is split unevenly.
SmallVector<AxisRefAttr> SeedMaker::assign(Id leaf, ArrayRef<AxisRefAttr> axes, SmallVectorImpl<AxisRefAttr> &rest) {
  SmallVector<AxisRefAttr> taken;
  int64_t size = classes.getSize(leaf);
  for (AxisRefAttr axis : axes) {
    int64_t ranks = axis.getSizeIn(mesh);
    int64_t common = std::gcd(size, ranks);
    if (rest.empty() && (size >= ranks || common == 1)) {
      if (size > 1) {
        taken.push_back(axis);
        size = llvm::divideCeil(size, ranks);
        continue;
      }
    } else if (rest.empty() && common > 1) {
      int64_t pre = axis.getPreSize();
      taken.push_back(AxisRefAttr::get(mesh.getContext(), axis.getName(), pre, common));
      rest.push_back(AxisRefAttr::get(mesh.getContext(), axis.getName(), pre * common, ranks / common));
      size /= common;
      continue;
    }
    rest.push_back(axis);
  }
  return taken;
}

void SeedMaker::assignModelAxes() {
  if (modelAxes.empty())
    return;
  llvm::DenseSet<Id> chosen(structure.getModelLeaves().begin(), structure.getModelLeaves().end());
  for (const ProgramStructure::WeightProduct &weight : structure.getWeightProducts())
    for (ArrayRef<Id> side : {ArrayRef<Id>(weight.free), ArrayRef<Id>(weight.contracted)}) {
      auto first = llvm::find_if(side, [&](Id leaf) { return chosen.contains(leaf); });
      if (first == side.end())
        continue;
      SmallVector<AxisRefAttr> rest;
      if (!leafAxes.count(*first))
        leafAxes[*first] = assign(*first, modelAxes, rest);
      else
        (void)assign(*first, modelAxes, rest);
      // What the leaf cannot use splits a later one (the query heads of one
      // key-value head), but not the last, the head size.
      auto next = std::find_if(std::next(first), side.end(), [&](Id leaf) { return structure.isSecondary(leaf); });
      if (rest.empty() || next == side.end() || std::next(next) == side.end() || leafAxes.count(*next))
        continue;
      SmallVector<AxisRefAttr> left;
      if (SmallVector<AxisRefAttr> taken = assign(*next, rest, left); !taken.empty())
        leafAxes[*next] = taken;
    }
}

DimSplit SeedMaker::getSplit(Value value, unsigned dim, ArrayRef<const Assignment *> assignments) const {
  int64_t size = cast<RankedTensorType>(value.getType()).getDimSize(dim);
  SmallVector<DimSplit> parts;
  for (Id leaf : classes.getLeaves(value, dim)) {
    SmallVector<AxisRefAttr> axes;
    for (const Assignment *assignment : assignments)
      if (auto found = assignment->find(leaf); found != assignment->end())
        axes.append(found->second);
    parts.push_back(DimSplit::split(classes.getSize(leaf), axes, mesh));
  }
  if (parts.empty())
    return DimSplit(size);
  FailureOr<DimSplit> split = DimSplit::compose(parts);
  return succeeded(split) ? *split : DimSplit(size);
}

void SeedMaker::add(Value value, ArrayRef<DimSplit> dims, bool open, unsigned priority, const Twine &cause) {
  // An axis splits one dimension of a tensor: the first that asks keeps it.
  SmallVector<DimSplit> kept;
  SmallVector<AxisRefAttr> used;
  for (const DimSplit &dim : dims) {
    bool clashes = llvm::any_of(dim.getAxes(), [&](AxisRefAttr axis) {
      return llvm::any_of(used, [&](AxisRefAttr other) { return overlap(axis, other, mesh); });
    });
    kept.push_back(clashes ? DimSplit(dim.getSize()) : dim);
    if (!clashes)
      llvm::append_range(used, dim.getAxes());
  }
  SmallVector<DimLayoutAttr> attributes;
  for (const DimSplit &dim : kept)
    attributes.push_back(dim.toAttr(mesh.getContext(), open));
  seeds.push_back(
      {value, LayoutAttr::get(mesh.getContext(), meshName, attributes, {}, ReductionKind::add), priority, cause.str()});
}

void SeedMaker::seedArguments(bool shardWeights) {
  for (Value argument : function.getArguments()) {
    auto type = dyn_cast<RankedTensorType>(argument.getType());
    if (!type || type.getRank() == 0)
      continue;
    SmallVector<DimSplit> dims;
    bool any = false;
    for (int64_t dim = 0; dim < type.getRank(); ++dim) {
      dims.push_back(getSplit(argument, dim, {&batchAxes, &leafAxes}));
      any |= !dims.back().isWhole();
    }
    if (!structure.isWeight(argument)) {
      add(argument, dims, /*open=*/false, batchPriority,
          "an argument with the batch is split along it and along the leaves of the model axes");
      continue;
    }
    if (shardWeights && !any) {
      // The largest dimension that divides, else the largest.
      int64_t ranks = product(dataAxes, mesh), best = -1;
      auto better = [&](int64_t dim) {
        if (type.getDimSize(dim) < ranks)
          return false;
        // A dimension that cannot be split anywhere (the stack of layers) is no
        // place to store a weight split: each use would gather all of it.
        SmallVector<Id> leaves = classes.getLeaves(argument, dim);
        if (llvm::all_of(leaves, [&](Id leaf) { return structure.isUnsplittable(leaf); }))
          return false;
        if (best < 0)
          return true;
        bool divides = type.getDimSize(dim) % ranks == 0, bestDivides = type.getDimSize(best) % ranks == 0;
        return divides != bestDivides ? divides : type.getDimSize(dim) > type.getDimSize(best);
      };
      for (int64_t dim = 0; dim < type.getRank(); ++dim)
        if (better(dim))
          best = dim;
      if (best >= 0) {
        dims[best] = DimSplit::split(type.getDimSize(best), dataAxes, mesh);
        any = true;
      }
    }
    if (any)
      add(argument, dims, /*open=*/true, weightPriority,
          shardWeights ? "fsdp stores every weight split"
                       : "one side of each product with a weight is split over the model axes");
  }
}

/// Row-parallel products leave partial sums of the residual stream: splitting
/// their rows along the sequence makes the reduction a reduce-scatter
/// (Korthikanti et al., 2022), and propagation carries it through the norms.
void SeedMaker::seedSequences() {
  llvm::DenseSet<Id> model(structure.getModelLeaves().begin(), structure.getModelLeaves().end());
  llvm::DenseSet<Id> ofWeights;
  for (Value argument : function.getArguments())
    if (structure.isWeight(argument))
      for (int64_t dim = 0, rank = cast<RankedTensorType>(argument.getType()).getRank(); dim < rank; ++dim)
        for (Id leaf : classes.getLeaves(argument, dim))
          ofWeights.insert(leaf);

  for (const ProgramStructure::WeightProduct &weight : structure.getWeightProducts()) {
    if (llvm::none_of(weight.contracted, [&](Id leaf) { return model.contains(leaf); }))
      continue;
    Value result = classes.getOps()[weight.op].op->getResult(0);
    auto type = cast<RankedTensorType>(result.getType());
    // The largest leaf that no weight has; the batch only if there is no other.
    Id sequence = DimensionClasses::kNone;
    auto isBetter = [&](Id leaf) {
      if (model.contains(leaf) || ofWeights.contains(leaf))
        return false;
      if (sequence == DimensionClasses::kNone)
        return true;
      bool isBatch = leaf == structure.getBatch(), wasBatch = sequence == structure.getBatch();
      return isBatch != wasBatch ? wasBatch : classes.getSize(leaf) > classes.getSize(sequence);
    };
    for (int64_t dim = 0; dim < type.getRank(); ++dim)
      for (Id leaf : classes.getLeaves(result, dim))
        if (isBetter(leaf))
          sequence = leaf;
    if (sequence == DimensionClasses::kNone)
      continue;
    Assignment sequenceAxes;
    sequenceAxes[sequence] = modelAxes;
    SmallVector<DimSplit> dims;
    for (int64_t dim = 0; dim < type.getRank(); ++dim)
      dims.push_back(getSplit(result, dim, {&batchAxes, &sequenceAxes}));
    add(result, dims, /*open=*/true, sequencePriority,
        "the sum of a row-parallel product is scattered along its sequence");
  }
}

SmallVector<Seed> SeedMaker::make(Strategy strategy) {
  chooseAxes(strategy);
  assignModelAxes();
  seedArguments(strategy == Strategy::fsdp);
  if (strategy == Strategy::megatronSp && !modelAxes.empty())
    seedSequences();
  return std::move(seeds);
}

SmallVector<Seed> tp::makeSeeds(func::FuncOp function, MeshOp mesh, const ProgramStructure &structure,
                                Strategy strategy) {
  return SeedMaker(function, mesh, structure).make(strategy);
}
