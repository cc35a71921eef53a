//===- ProductPlan.cpp - strides as a call of cuBLASLt ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CublasltMatmul.h"

using namespace tp::runtime;
using namespace tp::runtime::cuda;

namespace {
struct BatchDim {
  int64_t size, a, b, c; // strides
};
} // namespace

/// `rows` x `columns`, as it lies: columns contiguous, or its transpose.
static std::optional<ProductPlan::Operand> place(int64_t rows, int64_t columns, int64_t rowStride,
                                                 int64_t columnStride) {
  if ((rows == 1 || rowStride == 1) && (columns == 1 || columnStride >= rows))
    return ProductPlan::Operand{false, rows, columns, columns == 1 ? rows : columnStride};
  if ((columns == 1 || columnStride == 1) && (rows == 1 || rowStride >= columns))
    return ProductPlan::Operand{true, columns, rows, rows == 1 ? columns : rowStride};
  return std::nullopt;
}

/// Batch dimensions without those of one element, neighbours joined where all operands
/// go on with the same stride.
static std::vector<BatchDim> joinDims(const MatmulInfo &info) {
  std::vector<BatchDim> dims;
  for (size_t i = 0; i < info.batch.size(); ++i) {
    BatchDim dim{info.batch[i], info.aStrides[i], info.bStrides[i], info.cStrides[i]};
    if (dim.size == 1)
      continue;
    BatchDim *last = dims.empty() ? nullptr : &dims.back();
    if (last && last->a == dim.a * dim.size && last->b == dim.b * dim.size && last->c == dim.c * dim.size)
      *last = {last->size * dim.size, dim.a, dim.b, dim.c};
    else
      dims.push_back(dim);
  }
  return dims;
}

std::optional<ProductPlan> cuda::planProduct(const MatmulInfo &info) {
  size_t at = info.batch.size();
  int64_t m = info.m, n = info.n, k = info.k;
  int64_t aRow = info.aStrides[at], aColumn = info.aStrides[at + 1], bRow = info.bStrides[at],
          bColumn = info.bStrides[at + 1], cRow = info.cStrides[at], cColumn = info.cStrides[at + 1];
  std::vector<BatchDim> dims = joinDims(info);
  // A batch whose b is the same for all is more rows of one product.
  while (!dims.empty() && dims.back().b == 0 && dims.back().a == m * aRow && dims.back().c == m * cRow) {
    m *= dims.back().size;
    dims.pop_back();
  }
  // c's rows are contiguous, as nearly always: its transpose is b's times a's.
  ProductPlan plan;
  plan.isExchanged = n == 1 ? cRow != 1 : cColumn == 1;
  auto a = plan.isExchanged ? place(n, k, bColumn, bRow) : place(m, k, aRow, aColumn);
  auto b = plan.isExchanged ? place(k, m, aColumn, aRow) : place(k, n, bRow, bColumn);
  auto c = plan.isExchanged ? place(n, m, cColumn, cRow) : place(m, n, cRow, cColumn);
  if (!a || !b || !c || c->isTransposed)
    return std::nullopt;
  plan.a = *a;
  plan.b = *b;
  plan.c = *c;
  // The largest dimension is the batch of one call; the others are loops.
  size_t largest = 0;
  for (size_t i = 1; i < dims.size(); ++i)
    if (dims[i].size > dims[largest].size)
      largest = i;
  for (size_t i = 0; i < dims.size(); ++i) {
    const BatchDim &dim = dims[i];
    if (i == largest) {
      plan.count = dim.size;
      plan.a.batchStride = plan.isExchanged ? dim.b : dim.a;
      plan.b.batchStride = plan.isExchanged ? dim.a : dim.b;
      plan.c.batchStride = dim.c;
      continue;
    }
    std::vector<ProductPlan::Offsets> loops;
    for (const ProductPlan::Offsets &outer : plan.loops)
      for (int64_t index = 0; index < dim.size; ++index)
        loops.push_back({outer.a + index * dim.a, outer.b + index * dim.b, outer.c + index * dim.c});
    plan.loops = std::move(loops);
  }
  return plan;
}
