//===- VerifyWindow.cpp - constraints of ops that slide a window ----------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Verify.h"

using namespace mlir;
using namespace stablehlo;

//===----------------------------------------------------------------------===//
// Windows
//===----------------------------------------------------------------------===//

int64_t WindowDim::getPaddedSize(int64_t rows) const {
  return low + (rows == 0 ? 0 : (rows - 1) * baseDilation + 1) + high;
}

int64_t WindowDim::getCount(int64_t rows) const {
  int64_t padded = getPaddedSize(rows);
  return padded <= 0 || getExtent() > padded ? 0 : (padded - getExtent()) / stride + 1;
}

bool WindowDim::isBlocked(int64_t rows) const {
  // One window that has all rows needs no stride.
  bool sideBySide = rows == size || (rows % size == 0 && stride == size);
  return sideBySide && low == 0 && high == 0 && baseDilation == 1 && (dilation == 1 || size == 1) && rows != 0 &&
         size != 0;
}

bool WindowDim::isScan(int64_t rows) const {
  return rows > 1 && size == rows && low + high == rows - 1 && stride == 1 && baseDilation == 1 && dilation == 1;
}

DenseIntElementsAttr stablehlo::getPaddingAttr(Builder &builder, ArrayRef<WindowDim> window) {
  SmallVector<int64_t> padding;
  for (const WindowDim &dim : window)
    padding.append({dim.low, dim.high});
  return DenseIntElementsAttr::get(RankedTensorType::get({int64_t(window.size()), 2}, builder.getI64Type()), padding);
}

SmallVector<int64_t> stablehlo::getBaseDilations(ArrayRef<WindowDim> window) {
  return llvm::map_to_vector(window, [](const WindowDim &dim) { return dim.baseDilation; });
}

/// The fields of a window's dimensions; those that are absent are neutral. The
/// number of entries has been verified.
static SmallVector<WindowDim> makeWindow(ArrayRef<int64_t> sizes, std::optional<ArrayRef<int64_t>> strides,
                                         std::optional<DenseIntElementsAttr> padding,
                                         std::optional<ArrayRef<int64_t>> baseDilations,
                                         std::optional<ArrayRef<int64_t>> dilations,
                                         std::optional<ArrayRef<bool>> reversal) {
  SmallVector<WindowDim> window(sizes.size());
  SmallVector<int64_t> pads;
  if (padding)
    pads.assign(padding->value_begin<int64_t>(), padding->value_end<int64_t>());
  for (auto [i, dim] : llvm::enumerate(window)) {
    dim.size = sizes[i];
    if (strides)
      dim.stride = (*strides)[i];
    if (padding)
      dim.low = pads[2 * i], dim.high = pads[2 * i + 1];
    if (baseDilations)
      dim.baseDilation = (*baseDilations)[i];
    if (dilations)
      dim.dilation = (*dilations)[i];
    if (reversal)
      dim.reversed = (*reversal)[i];
  }
  return window;
}

SmallVector<WindowDim> ConvolutionOp::getWindow() {
  SmallVector<int64_t> sizes;
  for (int64_t dim : getDimensionNumbers().getKernelSpatialDimensions())
    sizes.push_back(getTensor(getRhs()).getDimSize(dim));
  return makeWindow(sizes, getWindowStrides(), getPadding(), getLhsDilation(), getRhsDilation(), getWindowReversal());
}

SmallVector<WindowDim> ReduceWindowOp::getWindow() {
  return makeWindow(getWindowDimensions(), getWindowStrides(), getPadding(), getBaseDilations(), getWindowDilations(),
                    std::nullopt);
}

SmallVector<WindowDim> SelectAndScatterOp::getWindow() {
  SmallVector<int64_t> ones(getTensor(getOperand()).getRank(), 1);
  return makeWindow(getWindowDimensions().value_or(ones), getWindowStrides(), getPadding(), std::nullopt, std::nullopt,
                    std::nullopt);
}

/// `count` positive numbers, if there are any; `size` and `sign` are what the
/// specification calls this.
static LogicalResult verifyNumbers(Operation *op, StringRef name, std::optional<ArrayRef<int64_t>> numbers,
                                   int64_t count, StringRef size, StringRef sign) {
  if (!numbers)
    return success();
  if (failed(verifySize(op, name, count, numbers->size(), size)))
    return failure();
  for (int64_t number : *numbers)
    if (number < 1)
      return mismatch(op, "positive " + name.str(), number, sign);
  return success();
}

static LogicalResult verifyPadding(Operation *op, std::optional<DenseIntElementsAttr> padding, int64_t count,
                                   StringRef number) {
  if (padding && padding->getType().getShape() != ArrayRef<int64_t>({count, 2}))
    return mismatch(op, "padding of " + std::to_string(count) + " pairs", padding->getType(), number);
  return success();
}

/// The rows that windows reach over, and those of the padded input, are counted in 64
/// bits, with room for what a part of the input adds.
static LogicalResult verifyReach(Operation *op, const WindowDim &dim, int64_t rows) {
  constexpr __int128 most = std::numeric_limits<int64_t>::max() / 4;
  __int128 extent = __int128(dim.size) * dim.dilation;
  __int128 padded = __int128(rows) * dim.baseDilation + dim.low + dim.high;
  if (extent <= most && padded <= most && dim.low >= -most && dim.high >= -most && dim.stride <= most)
    return success();
  return op->emitOpError() << "expected a window and a padded input of at most " << int64_t(most) << " rows";
}

static RankedTensorType getScalar(Type element) { return RankedTensorType::get({}, element); }

static LogicalResult verifyScalar(Operation *op, Value value, Type element, StringRef number) {
  return value.getType() == getScalar(element) ? success() : mismatch(op, getScalar(element), value.getType(), number);
}

//===----------------------------------------------------------------------===//
// Convolution
//===----------------------------------------------------------------------===//

// C2-C9.
static LogicalResult verifyWindow(ConvolutionOp op, int64_t count) {
  if (failed(verifyNumbers(op, "stride", op.getWindowStrides(), count, "C2", "C3")) ||
      failed(verifyPadding(op, op.getPadding(), count, "C4")) ||
      failed(verifyNumbers(op, "lhs_dilate", op.getLhsDilation(), count, "C5", "C6")) ||
      failed(verifyNumbers(op, "rhs_dilate", op.getRhsDilation(), count, "C7", "C8")))
    return failure();
  if (op.getWindowReversal())
    return verifySize(op, "reverse", count, op.getWindowReversal()->size(), "C9");
  return success();
}

// C10, C11, C14-C16, C21-C23.
static LogicalResult verifyGroups(ConvolutionOp op) {
  auto numbers = op.getDimensionNumbers();
  int64_t features = op.getFeatureGroupCount(), batches = op.getBatchGroupCount();
  if (features < 1)
    return mismatch(op, "a positive feature_group_count", features, "C21");
  if (batches < 1)
    return mismatch(op, "a positive batch_group_count", batches, "C22");
  if (features > 1 && batches > 1)
    return op.emitOpError() << "expected feature or batch groups, found " << features << " and " << batches << " (C23)";
  RankedTensorType lhs = getTensor(op.getLhs()), rhs = getTensor(op.getRhs());
  auto divides = [&](StringRef what, int64_t size, int64_t groups, StringRef number) -> LogicalResult {
    if (size % groups == 0)
      return success();
    return op.emitOpError() << "expected " << groups << " groups in the " << what << ", found " << size << " ("
                            << number << ")";
  };
  int64_t inputFeatures = lhs.getDimSize(numbers.getInputFeatureDimension()),
          kernelFeatures = rhs.getDimSize(numbers.getKernelInputFeatureDimension()),
          outputFeatures = rhs.getDimSize(numbers.getKernelOutputFeatureDimension());
  if (failed(divides("batch", lhs.getDimSize(numbers.getInputBatchDimension()), batches, "C10")) ||
      failed(divides("input features", inputFeatures, features, "C11")) ||
      failed(divides("output features", outputFeatures, batches, "C15")) ||
      failed(divides("output features", outputFeatures, features, "C16")))
    return failure();
  if (kernelFeatures != inputFeatures / features)
    return op.emitOpError() << "expected " << inputFeatures / features << " input features in the kernel, found "
                            << kernelFeatures << " (C14)";
  return success();
}

LogicalResult ConvolutionOp::verify() {
  RankedTensorType lhs = getTensor(getLhs()), rhs = getTensor(getRhs()), result = getTensor(getResult());
  auto numbers = getDimensionNumbers();
  int64_t rank = lhs.getRank();
  if (rhs.getRank() != rank)
    return mismatch(*this, "operands of one rank", rhs, "C1");
  if (result.getRank() != rank)
    return mismatch(*this, "a result of rank " + std::to_string(rank), result, "C26");
  // That the dimensions are distinct and in range (C13, C18, C20) is in the syntax.
  if (failed(
          verifySize(*this, "input spatial dimensions", rank - 2, numbers.getInputSpatialDimensions().size(), "C12")) ||
      failed(verifySize(*this, "kernel spatial dimensions", rank - 2, numbers.getKernelSpatialDimensions().size(),
                        "C17")) ||
      failed(verifySize(*this, "output spatial dimensions", rank - 2, numbers.getOutputSpatialDimensions().size(),
                        "C19")) ||
      failed(verifyWindow(*this, rank - 2)) || failed(verifyGroups(*this)))
    return failure();
  if (getPrecisionConfig() && failed(verifySize(*this, "precision_config", 2, getPrecisionConfig()->size(), "C24")))
    return failure();
  SmallVector<int64_t> shape(rank);
  shape[numbers.getOutputBatchDimension()] = lhs.getDimSize(numbers.getInputBatchDimension()) / getBatchGroupCount();
  shape[numbers.getOutputFeatureDimension()] = rhs.getDimSize(numbers.getKernelOutputFeatureDimension());
  for (auto [dim, in, out] :
       llvm::zip(getWindow(), numbers.getInputSpatialDimensions(), numbers.getOutputSpatialDimensions())) {
    if (failed(verifyReach(*this, dim, lhs.getDimSize(in))))
      return failure();
    shape[out] = dim.getCount(lhs.getDimSize(in));
  }
  return verifyResultShape(*this, shape, result, "C25");
}

//===----------------------------------------------------------------------===//
// Reductions and scatters of windows
//===----------------------------------------------------------------------===//

/// One window per row that fits, in each dimension.
static LogicalResult getCounts(Operation *op, ArrayRef<WindowDim> window, RankedTensorType input,
                               SmallVectorImpl<int64_t> &counts) {
  for (auto [dim, rows] : llvm::zip_equal(window, input.getShape())) {
    if (failed(verifyReach(op, dim, rows)))
      return failure();
    counts.push_back(dim.getCount(rows));
  }
  return success();
}

LogicalResult ReduceWindowOp::verify() {
  size_t count = getInputs().size();
  if (count == 0 || getNumResults() != count)
    return emitOpError() << "expected as many inputs as results, at least one, found " << count << " and "
                         << getNumResults() << " (C1)";
  RankedTensorType first = getTensor(getInputs().front());
  int64_t rank = first.getRank();
  if (failed(verifyNumbers(*this, "window_dimensions", getWindowDimensions(), rank, "C4", "C5")) ||
      failed(verifyNumbers(*this, "window_strides", getWindowStrides(), rank, "C6", "C7")) ||
      failed(verifyNumbers(*this, "base_dilations", getBaseDilations(), rank, "C8", "C9")) ||
      failed(verifyNumbers(*this, "window_dilations", getWindowDilations(), rank, "C10", "C11")) ||
      failed(verifyPadding(*this, getPadding(), rank, "C12")))
    return failure();
  for (Value input : getInputs())
    if (getTensor(input).getShape() != first.getShape())
      return mismatch(*this, "inputs of one shape", input.getType(), "C2");
  SmallVector<int64_t> counts;
  if (failed(getCounts(*this, getWindow(), first, counts)))
    return failure();
  SmallVector<Type> arguments, returned;
  for (auto [input, initial, result] : llvm::zip(getInputs(), getInitValues(), getResults())) {
    Type element = getTensor(input).getElementType();
    if (failed(verifyScalar(*this, initial, element, "C3")) ||
        failed(verifyResultShape(*this, counts, result.getType(), "C15")) ||
        failed(verifyElementType(*this, getTensor(input), getTensor(result), "C16")))
      return failure();
    returned.push_back(getScalar(element));
  }
  arguments = returned;
  arguments.append(returned);
  return verifyRegionType(*this, "body", getBody(), arguments, returned, "C13");
}

LogicalResult SelectAndScatterOp::verify() {
  RankedTensorType operand = getTensor(getOperand()), source = getTensor(getSource());
  int64_t rank = operand.getRank();
  if (failed(verifyElementType(*this, operand, source, "C1")) ||
      failed(verifyNumbers(*this, "window_dimensions", getWindowDimensions(), rank, "C4", "C5")) ||
      failed(verifyNumbers(*this, "window_strides", getWindowStrides(), rank, "C6", "C7")) ||
      failed(verifyPadding(*this, getPadding(), rank, "C8")))
    return failure();
  SmallVector<int64_t> counts;
  if (failed(getCounts(*this, getWindow(), operand, counts)))
    return failure();
  if (source.getShape() != ArrayRef<int64_t>(counts))
    return mismatch(*this, source.clone(counts), source, "C2");
  Type element = getScalar(operand.getElementType()), pred = getScalar(IntegerType::get(getContext(), 1));
  if (failed(verifyScalar(*this, getInitValue(), operand.getElementType(), "C3")) ||
      failed(verifyRegionType(*this, "select", getSelect(), {element, element}, pred, "C9")) ||
      failed(verifyRegionType(*this, "scatter", getScatter(), {element, element}, element, "C10")) ||
      failed(verifyResultShape(*this, operand.getShape(), getType(), "C11")))
    return failure();
  return verifyElementType(*this, operand, getTensor(getResult()), "C12");
}
