//===- Strategies.h - named recipes, from a program's structure ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_PLANNER_STRATEGIES_H
#define TP_PLANNER_STRATEGIES_H

#include "tp/Options/Strategy.h"
#include "tp/Planner/DimensionClasses.h"
#include "tp/Propagation/Propagation.h"

namespace tp {

/// What the recipes need to know of a program.
class ProgramStructure {
public:
  explicit ProgramStructure(mlir::func::FuncOp function);

  const DimensionClasses &getClasses() const { return classes; }
  /// The leaf that is the batch: part of nearly all matrix products, and the
  /// least reduced over; kNone if there are no products.
  DimensionClasses::Id getBatch() const { return batch; }
  /// Leaves that megatron splits, best first: of every product with a weight
  /// one side (column or row).
  llvm::ArrayRef<DimensionClasses::Id> getModelLeaves() const { return modelLeaves; }
  /// A product (or look-up) of an activation with a weight.
  struct WeightProduct {
    unsigned op;                                              // index into getClasses().getOps()
    llvm::SmallVector<DimensionClasses::Id> contracted, free; // leaves of the weight
  };
  llvm::ArrayRef<WeightProduct> getWeightProducts() const { return products; }
  bool isWeight(mlir::Value argument) const;
  /// The results that are arguments of the next step, as (result, argument): those
  /// that the program names (JAX's donated arguments), and of a training step all
  /// that look like it.
  llvm::ArrayRef<std::pair<unsigned, unsigned>> getState() const {
    return llvm::ArrayRef(state).take_front(trains ? state.size() : donated);
  }
  /// True if some op cannot be split along the leaf.
  bool isUnsplittable(DimensionClasses::Id leaf) const { return get(leaf).whole; }
  /// True if the leaf may take what is left of the model axes after a leaf before
  /// it in the same dimension (query heads after key-value heads).
  bool isSecondary(DimensionClasses::Id leaf) const { return !get(leaf).whole && !get(leaf).contractedAlone; }
  /// Bytes that ops would have to reduce or regroup if the leaf were split.
  double getConflictBytes(DimensionClasses::Id leaf) const { return get(leaf).conflictBytes; }

private:
  struct LeafFigures {
    double flops = 0, conflictBytes = 0;
    double productBytes = 0;      // the part of conflictBytes from products with weights
    bool whole = false;           // some op cannot be split along it
    bool contractedAlone = false; // some product of activations only contracts it
  };
  const LeafFigures &get(DimensionClasses::Id leaf) const { return figures[classes.find(leaf)]; }
  void measureLeaves();
  void findState(mlir::func::FuncOp function);
  void findBatch(mlir::func::FuncOp function);
  void findWeightProducts();
  void markContractedAlone();
  void chooseModelLeaves();

  DimensionClasses classes;
  std::vector<LeafFigures> figures;                       // by representative
  llvm::SmallVector<std::pair<unsigned, unsigned>> state; // donated ones first
  size_t donated = 0;
  bool trains = false;
  DimensionClasses::Id batch = DimensionClasses::kNone;
  llvm::SmallVector<WeightProduct> products;
  llvm::SmallVector<DimensionClasses::Id> modelLeaves;
};

/// The layouts that `strategy` gives to arguments (and, for megatron-sp, to the
/// results of row-parallel products); propagation completes the rest.
llvm::SmallVector<Seed> makeSeeds(mlir::func::FuncOp function, MeshOp mesh, const ProgramStructure &structure,
                                  Strategy strategy);

} // namespace tp

#endif // TP_PLANNER_STRATEGIES_H
