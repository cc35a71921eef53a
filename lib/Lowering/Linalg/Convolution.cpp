//===- Convolution.cpp - convolution ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Window.h"
#include "mlir/Dialect/Utils/IndexingUtils.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

/// The groups of an expansion of dimension `dim` of `rank` in two.
static SmallVector<ReassociationIndices> getGroupReassociation(int64_t rank, int64_t dim) {
  SmallVector<ReassociationIndices> reassociation;
  for (int64_t d = 0, next = 0; d < rank; ++d) {
    reassociation.push_back({next++});
    if (d == dim)
      reassociation.back().push_back(next++);
  }
  return reassociation;
}

/// Splits dimension `dim` into `groups` and what is left, if there are groups.
static Value splitGroups(OpBuilder &builder, Location loc, Value value, int64_t dim, int64_t groups) {
  if (groups == 1)
    return value;
  RankedTensorType type = getTensor(value);
  SmallVector<int64_t> shape(type.getShape());
  shape[dim] /= groups;
  shape.insert(shape.begin() + dim, groups);
  return tensor::ExpandShapeOp::create(builder, loc, type.clone(shape), value,
                                       getGroupReassociation(type.getRank(), dim));
}

namespace {
/// Every b-th window of an input with b - 1 rows of zeros between rows, from window r on,
/// meets the input's rows with every b-th row of the kernel only:
///
///   y = r + b q:  sum_k lhs_dilated[y + k - low] rhs[k] = sum_j lhs[q + j - low'] rhs[first + b j]
///
/// which is a convolution without zeros.
struct Phase {
  int64_t result, rows; // its first window, how many it has
  int64_t kernel, taps; // the first row of the kernel in the order of the window; how many: perhaps none
  shlo::WindowDim window;
};

std::vector<Phase> getPhases(const shlo::WindowDim &dim, int64_t inputRows) {
  int64_t step = dim.baseDilation, count = dim.getCount(inputRows);
  std::vector<Phase> phases;
  for (int64_t r = 0; r < std::min(step, count); ++r) {
    int64_t first = ((dim.low - r) % step + step) % step;
    Phase phase{r, llvm::divideCeilSigned(count - r, step), first,
                first < dim.size ? llvm::divideCeilSigned(dim.size - first, step) : 0, dim};
    phase.window.size = phase.taps;
    phase.window.baseDilation = 1;
    phase.window.low = (dim.low - r - first) / step;
    phase.window.high = phase.rows - 1 + phase.taps - (inputRows + phase.window.low);
    phases.push_back(phase);
  }
  return phases;
}
} // namespace

/// A convolution of an input with zeros between its rows (a transposed one, the gradient of
/// one with strides): phase by phase.
static Lowered lowerPhases(shlo::ConvolutionOp op, OpBuilder &builder) {
  Location loc = op.getLoc();
  auto dims = op.getDimensionNumbers();
  auto type = cast<RankedTensorType>(op.getType());
  SmallVector<shlo::WindowDim> window = op.getWindow();
  ArrayRef<int64_t> lhs = getTensor(op.getLhs()).getShape();
  // By spatial dimension; one phase where there are no zeros.
  SmallVector<std::vector<Phase>> phases;
  for (auto [dim, in] : llvm::zip_equal(window, dims.getInputSpatialDimensions())) {
    phases.push_back(dim.hasPhases() ? getPhases(dim, lhs[in])
                                     : std::vector<Phase>{{0, dim.getCount(lhs[in]), 0, dim.size, dim}});
  }
  // Windows of a phase that has none of the kernel's rows are zero.
  bool isCovered = llvm::all_of(phases, [](ArrayRef<Phase> list) {
    return llvm::all_of(list, [](const Phase &phase) { return phase.taps > 0; });
  });
  Value zero = arith::ConstantOp::create(builder, loc, builder.getZeroAttr(type.getElementType()));
  Value result = isCovered ? makeEmpty(builder, loc, type) : makeFilled(builder, loc, type, zero);
  SmallVector<int64_t> counts = llvm::map_to_vector(phases, [](ArrayRef<Phase> list) { return int64_t(list.size()); });
  for (int64_t number = 0, all = computeProduct(counts); number < all; ++number) {
    SmallVector<int64_t> shape(type.getShape()), offsets(shape.size(), 0), strides(shape.size(), 1);
    SmallVector<int64_t> kernel(getTensor(op.getRhs()).getShape()), starts(kernel.size(), 0), steps(kernel.size(), 1);
    SmallVector<shlo::WindowDim> local;
    for (auto [i, place] : llvm::enumerate(delinearize(number, computeSuffixProduct(counts)))) {
      const Phase &phase = phases[i][place];
      int64_t out = dims.getOutputSpatialDimensions()[i], in = dims.getKernelSpatialDimensions()[i];
      local.push_back(phase.window);
      if (!window[i].hasPhases())
        continue;
      int64_t step = window[i].baseDilation;
      shape[out] = phase.rows, offsets[out] = phase.result, strides[out] = step;
      kernel[in] = phase.taps, steps[in] = step;
      starts[in] = window[i].reversed ? window[i].size - 1 - phase.kernel - step * (phase.taps - 1) : phase.kernel;
    }
    if (llvm::is_contained(kernel, 0))
      continue;
    auto sizes = [&](ArrayRef<int64_t> values) { return getAsIndexOpFoldResult(builder.getContext(), values); };
    Value rhs = tensor::ExtractSliceOp::create(builder, loc, getTensor(op.getRhs()).clone(kernel), op.getRhs(),
                                               sizes(starts), sizes(kernel), sizes(steps));
    auto part = cast<shlo::ConvolutionOp>(builder.clone(*op));
    part.getRhsMutable().assign(rhs);
    part.setPaddingAttr(shlo::getPaddingAttr(builder, local));
    part.setLhsDilation(shlo::getBaseDilations(local));
    part.getResult().setType(type.clone(shape));
    Lowered lowered = lowerConvolution(part, builder);
    part.erase();
    if (!lowered || failed(*lowered))
      return lowered;
    result = tensor::InsertSliceOp::create(builder, loc, (**lowered).front(), result, sizes(offsets), sizes(shape),
                                           sizes(strides));
  }
  return SmallVector<Value>{result};
}

/// One sum of products over the padded input, which it reads in windows:
///
///   result[n, y, (g, o)] += lhs[n, y * stride + k * dilation, (g, c)] * rhs[k, c, (g, o)]
///
/// Loops are the result's dimensions, then those that are summed, both in
/// memory order. Where a window has one row and no stride, this is a matrix
/// product of the operands as they lie; otherwise the input's side is not a
/// matrix, and whoever wants one copies the windows side by side.
Lowered tp::lowerConvolution(Operation *op, OpBuilder &builder) {
  auto convolution = dyn_cast<shlo::ConvolutionOp>(op);
  if (!convolution)
    return std::nullopt;
  Location loc = op->getLoc();
  auto dims = convolution.getDimensionNumbers();
  Value lhs = convolution.getLhs(), rhs = convolution.getRhs();
  auto type = cast<RankedTensorType>(convolution.getType());
  int64_t rank = type.getRank(), spatialRank = rank - 2;
  auto zero = [&](Type element) {
    return arith::ConstantOp::create(builder, loc, builder.getZeroAttr(element)).getResult();
  };
  if (type.getNumElements() == 0 || getTensor(lhs).getNumElements() == 0 || getTensor(rhs).getNumElements() == 0)
    return SmallVector<Value>{makeFilled(builder, loc, type, zero(type.getElementType()))};

  if (llvm::any_of(convolution.getWindow(), [](const shlo::WindowDim &dim) { return dim.hasPhases(); }))
    return lowerPhases(convolution, builder);

  // The operands: padding around the input, rows of the kernel as they meet it.
  SmallVector<shlo::WindowDim> window = convolution.getWindow(), inputWindow(rank);
  SmallVector<int64_t> reversed;
  for (int64_t i = 0; i < spatialRank; ++i) {
    inputWindow[dims.getInputSpatialDimensions()[i]] = window[i];
    if (window[i].reversed && window[i].size > 1)
      reversed.push_back(dims.getKernelSpatialDimensions()[i]);
  }
  lhs = padForWindow(builder, loc, lhs, zero(getTensor(lhs).getElementType()), inputWindow);
  if (!reversed.empty())
    rhs = makeReversed(builder, loc, rhs, reversed);

  // Loops: first the result's.
  int64_t features = convolution.getFeatureGroupCount(), batches = convolution.getBatchGroupCount(),
          groups = std::max(features, batches);
  int64_t next = 0;
  AffineExpr batch, group, outputFeature, inputFeature;
  SmallVector<AffineExpr> output(spatialRank), kernel(spatialRank);
  auto loop = [&] { return builder.getAffineDimExpr(next++); };
  auto indexOf = [](ArrayRef<int64_t> numbers, int64_t dim) { return llvm::find(numbers, dim) - numbers.begin(); };
  for (int64_t dim = 0; dim < rank; ++dim) {
    if (dim == dims.getOutputBatchDimension()) {
      batch = loop();
    } else if (dim == dims.getOutputFeatureDimension()) {
      if (groups > 1)
        group = loop();
      outputFeature = loop();
    } else {
      output[indexOf(dims.getOutputSpatialDimensions(), dim)] = loop();
    }
  }
  int64_t resultRank = next;
  for (int64_t dim = 0; dim < rank; ++dim) {
    if (dim == dims.getKernelInputFeatureDimension())
      inputFeature = loop();
    else if (dim != dims.getKernelOutputFeatureDimension())
      kernel[indexOf(dims.getKernelSpatialDimensions(), dim)] = loop();
  }

  SmallVector<AffineExpr> lhsPlaces, rhsPlaces;
  for (int64_t dim = 0; dim < rank; ++dim) {
    if (dim == dims.getInputBatchDimension()) {
      if (batches > 1)
        lhsPlaces.push_back(group);
      lhsPlaces.push_back(batch);
    } else if (dim == dims.getInputFeatureDimension()) {
      if (features > 1)
        lhsPlaces.push_back(group);
      lhsPlaces.push_back(inputFeature);
    } else {
      int64_t i = indexOf(dims.getInputSpatialDimensions(), dim);
      lhsPlaces.push_back(output[i] * window[i].stride + kernel[i] * window[i].dilation);
    }
    if (dim == dims.getKernelInputFeatureDimension()) {
      rhsPlaces.push_back(inputFeature);
    } else if (dim == dims.getKernelOutputFeatureDimension()) {
      if (groups > 1)
        rhsPlaces.push_back(group);
      rhsPlaces.push_back(outputFeature);
    } else {
      rhsPlaces.push_back(kernel[indexOf(dims.getKernelSpatialDimensions(), dim)]);
    }
  }
  lhs = splitGroups(builder, loc, lhs, dims.getInputBatchDimension(), batches);
  lhs = splitGroups(builder, loc, lhs, dims.getInputFeatureDimension(), features);
  rhs = splitGroups(builder, loc, rhs, dims.getKernelOutputFeatureDimension(), groups);

  SmallVector<int64_t> shape(type.getShape());
  if (groups > 1) {
    int64_t dim = dims.getOutputFeatureDimension();
    shape[dim] /= groups;
    shape.insert(shape.begin() + dim, groups);
  }
  MLIRContext *context = builder.getContext();
  SmallVector<AffineMap> maps{AffineMap::get(next, 0, lhsPlaces, context), AffineMap::get(next, 0, rhsPlaces, context),
                              AffineMap::getMultiDimIdentityMap(next, context).getMajorSubMap(resultRank)};
  Value result = makeSumOfProducts(builder, loc, type.clone(shape), lhs, rhs, maps);
  if (groups > 1)
    result = tensor::CollapseShapeOp::create(builder, loc, type, result,
                                             getGroupReassociation(rank, dims.getOutputFeatureDimension()));
  return SmallVector<Value>{result};
}
