//===- Layers.h - which layer of a model an op belongs to ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_REPORT_LAYERS_H
#define TP_REPORT_LAYERS_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include <string>

namespace tp {

class Causes;

/// The words and numbers of an argument's name without its root:
/// `arg0['layers'][3]['w1']` and `p.layers.3.w1` have the path layers, 3, w1. A name
/// without any is its own path.
llvm::SmallVector<llvm::StringRef, 4> getPath(llvm::StringRef name);
/// "layers[3].w1".
std::string printPath(llvm::ArrayRef<llvm::StringRef> path);

/// The layers of a program in phase input, annotated or partitioned. A layer is
/// what is named alike up to the first number: `layers[3]`; the weights of a loop,
/// `layers.w1` and `layers.w2`, are one, and other weights layers of their own. Moments and other trees of an optimizer
/// belong to their weights. An op belongs to the layer whose weight was used last before it in the program's order, as
/// neither exporters nor passes change that.
class Layers {
public:
  Layers(mlir::func::FuncOp main, Causes &causes);

  /// The layer of an argument; empty for what is no weight: scalars, integers, and
  /// data beside trees of weights.
  llvm::StringRef getLayer(unsigned argument) const { return ofArguments[argument]; }
  /// The layer of an op, also of one inside a loop; empty before the first weight.
  llvm::StringRef getLayer(mlir::Operation *op) const { return names[ofOps.lookup(op)]; }

private:
  void visit(mlir::Block &block, Causes &causes, unsigned &current);

  std::vector<std::string> ofArguments, names; // names[0] is empty
  llvm::DenseMap<mlir::Operation *, unsigned> ofOps;
};

} // namespace tp

#endif // TP_REPORT_LAYERS_H
