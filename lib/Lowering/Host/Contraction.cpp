//===- Contraction.cpp - sums of products as matrix products ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Contraction.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace tp;

//===----------------------------------------------------------------------===//
// Recognition
//===----------------------------------------------------------------------===//

static Value skipWidening(Value value) {
  Operation *widen = value.getDefiningOp();
  for (; isa_and_nonnull<arith::ExtFOp, arith::ExtSIOp>(widen); widen = value.getDefiningOp())
    value = widen->getOperand(0);
  return value;
}

/// Whether `op` is of floats, or of integers in 32 bits.
template <typename FloatOp, typename IntegerOp> static bool isSome(Operation *op) {
  return isa_and_nonnull<FloatOp>(op) || (isa_and_nonnull<IntegerOp>(op) && op->getResult(0).getType().isInteger(32));
}

/// The inputs that output number `output` is the sum of products of.
static std::optional<std::pair<unsigned, unsigned>> matchOutput(linalg::LinalgOp op, unsigned output) {
  Block *body = op.getBlock();
  Operation *sum = body->getTerminator()->getOperand(output).getDefiningOp();
  if (!isSome<arith::AddFOp, arith::AddIOp>(sum))
    return std::nullopt;
  unsigned inputs = op.getNumDpsInputs();
  Value accumulator = body->getArgument(inputs + output);
  Operation *product = sum->getOperand(sum->getOperand(0) == accumulator).getDefiningOp();
  if (!llvm::is_contained(sum->getOperands(), accumulator) || !isSome<arith::MulFOp, arith::MulIOp>(product))
    return std::nullopt;
  auto left = dyn_cast<BlockArgument>(skipWidening(product->getOperand(0)));
  auto right = dyn_cast<BlockArgument>(skipWidening(product->getOperand(1)));
  if (!left || !right || left.getOwner() != body || right.getOwner() != body || left == right ||
      std::max(left.getArgNumber(), right.getArgNumber()) >= inputs)
    return std::nullopt;
  if (isa<arith::MulIOp>(product) && !(left.getType().isInteger(8) && right.getType().isInteger(8)))
    return std::nullopt;
  return std::make_pair(left.getArgNumber(), right.getArgNumber());
}

std::optional<std::pair<unsigned, unsigned>> tp::matchSumOfProducts(linalg::LinalgOp op) {
  if (op.getNumDpsInputs() != 2 || op.getNumDpsInits() != 1 || !op.getNumReductionLoops())
    return std::nullopt;
  return matchOutput(op, 0);
}

bool tp::hasSumOfProducts(linalg::LinalgOp op) {
  return op.getNumReductionLoops() && llvm::any_of(llvm::seq<unsigned>(0, op.getNumDpsInits()), [&](unsigned output) {
           return matchOutput(op, output).has_value();
         });
}

//===----------------------------------------------------------------------===//
// Choice of m, n, k
//===----------------------------------------------------------------------===//

/// Merges neighbours, outer first, that all operands step through as one.
static SmallVector<ContractionDim> collapse(SmallVector<ContractionDim> dims) {
  SmallVector<ContractionDim> merged;
  for (const ContractionDim &dim : dims) {
    if (!merged.empty()) {
      ContractionDim &outer = merged.back();
      if (outer.a == dim.a * dim.size && outer.b == dim.b * dim.size && outer.c == dim.c * dim.size) {
        outer.size *= dim.size;
        outer.a = dim.a, outer.b = dim.b, outer.c = dim.c;
        continue;
      }
    }
    merged.push_back(dim);
  }
  return merged;
}

static SmallVector<ContractionDim> select(ArrayRef<ContractionDim> dims, ContractionDim::Role role) {
  SmallVector<ContractionDim> selected;
  for (const ContractionDim &dim : dims)
    if (dim.role == role)
      selected.push_back(dim);
  // Outermost is what the output, or for k an input, has the largest stride in.
  std::stable_sort(selected.begin(), selected.end(), [](const ContractionDim &x, const ContractionDim &y) {
    return std::tie(x.c, x.a, x.b) > std::tie(y.c, y.a, y.b);
  });
  return collapse(selected);
}

/// Rows of windows that overlap are none of a matrix.
static bool isMatrix(int64_t rows, int64_t rowStride, int64_t columns, int64_t columnStride) {
  return rows == 1 || columns == 1 || (rowStride == 1 && columnStride >= rows) ||
         (columnStride == 1 && rowStride >= columns);
}

std::optional<MatrixProduct> tp::planProduct(ArrayRef<ContractionDim> dims, bool &swapped) {
  for (const ContractionDim &dim : dims)
    if (dim.a < 0 || dim.b < 0 || dim.c < 0)
      return std::nullopt;
  SmallVector<ContractionDim> batch = select(dims, ContractionDim::batch), ms = select(dims, ContractionDim::m),
                              ns = select(dims, ContractionDim::n), ks = select(dims, ContractionDim::k);
  if (ks.size() > 1)
    return std::nullopt;
  ContractionDim k = ks.empty() ? ContractionDim{1, 1, 1, 0} : ks.front();
  ContractionDim none{1, 0, 0, 0};
  int64_t best = 0;
  size_t bestM = 0, bestN = 0;
  auto at = [&](ArrayRef<ContractionDim> group, size_t i) { return i < group.size() ? group[i] : none; };
  for (size_t i = 0; i < std::max<size_t>(ms.size(), 1); ++i)
    for (size_t j = 0; j < std::max<size_t>(ns.size(), 1); ++j) {
      ContractionDim m = at(ms, i), n = at(ns, j);
      bool fits = isMatrix(m.size, m.a, k.size, k.a) && isMatrix(k.size, k.b, n.size, n.b) &&
                  isMatrix(m.size, m.c, n.size, n.c);
      if (fits && m.size * n.size > best)
        best = m.size * n.size, bestM = i, bestN = j;
    }
  if (!best)
    return std::nullopt;
  ContractionDim m = at(ms, bestM), n = at(ns, bestN);
  for (auto [i, dim] : llvm::enumerate(ms))
    if (i != bestM)
      batch.push_back(dim);
  for (auto [j, dim] : llvm::enumerate(ns))
    if (j != bestN)
      batch.push_back(dim);

  // A dimension of one row has no stride of its own: the dense one will do.
  swapped = !(n.c == 1 || n.size == 1) || (n.size == 1 && m.c == 1 && m.size > 1);
  if (swapped) {
    std::swap(m, n);
    std::swap(m.a, m.b);
    std::swap(n.a, n.b);
    std::swap(k.a, k.b);
    for (ContractionDim &dim : batch)
      std::swap(dim.a, dim.b);
  }
  if (n.size == 1)
    n.b = k.b == 1 ? k.size : 1, n.c = 1;
  if (m.size == 1)
    m.a = k.a == 1 ? k.size : 1, m.c = n.size;
  MatrixProduct product;
  for (const ContractionDim &dim : batch) {
    product.sizes.push_back(dim.size);
    product.aStrides.push_back(dim.a);
    product.bStrides.push_back(dim.b);
    product.cStrides.push_back(dim.c);
  }
  product.sizes.append({m.size, n.size, k.size});
  product.aStrides.append({m.a, k.a});
  product.bStrides.append({k.b, n.b});
  product.cStrides.append({m.c, n.c});
  return product;
}
