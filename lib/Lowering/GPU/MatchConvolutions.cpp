//===- MatchConvolutions.cpp - convolutions become calls ------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Host/Contraction.h"
#include "tp/IR/Recomputed.h"
#include "tp/Input/StableHLO/StableHLO.h"
#include "tp/Lowering/GPU/Passes.h"
#include "tp/Lowering/Host/HostDialect.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

namespace tp {
#define GEN_PASS_DEF_GPUMATCHCONVOLUTIONSPASS
#include "tp/Lowering/GPU/Passes.h.inc"
} // namespace tp

static RankedTensorType getTensor(Value value) { return cast<RankedTensorType>(value.getType()); }

namespace {
/// Dimensions of a tensor in the order of host.convolution: batch and features, or the
/// features of y and of x, then the spatial ones.
using Order = SmallVector<int64_t, 5>;

/// One spatial dimension: the sizes of x, w and y, and how they meet.
struct SpatialDim {
  int64_t x, w, y, padding, stride, dilation;

  /// Rows of x, with its padding, from the first one that is read to the last.
  int64_t getReach() const { return (y - 1) * stride + (w - 1) * dilation + 1; }
  /// As cuDNN has it: the padding is the same on both sides, and y is all that fits.
  bool isSymmetric() const {
    int64_t spare = x + 2 * padding - getReach();
    return padding >= 0 && spare >= 0 && spare < stride;
  }
};

class ConvolutionMatcher {
public:
  explicit ConvolutionMatcher(shlo::ConvolutionOp op)
      : op(op), b(op.getLoc(), op), dims(op.getDimensionNumbers()), window(op.getWindow()), lhs(op.getLhs()),
        rhs(op.getRhs()) {}
  bool run();

private:
  enum Kind { forward, data, filter };

  bool isCandidate();
  bool chooseKind();
  void collectDims();
  void adjustPadding();
  bool isWorthIt();
  Value transpose(Value value, ArrayRef<int64_t> order);
  Value pad(Value value, ArrayRef<int64_t> low, ArrayRef<int64_t> high);
  Value reverseKernel();
  Value prepareFilter(Value kernel);
  Value create(Value first, Value second, RankedTensorType xType, RankedTensorType wType);
  int64_t getRank() { return cast<RankedTensorType>(op.getType()).getRank(); }
  int64_t getGroups() { return std::max(op.getFeatureGroupCount(), op.getBatchGroupCount()); }
  /// Those of the three tensors that the op has as x, w and y.
  Value getX() { return kind == data ? Value(op.getResult()) : lhs; }
  Value getW() { return kind == filter ? Value(op.getResult()) : rhs; }
  Value getY() { return kind == forward ? Value(op.getResult()) : kind == data ? lhs : rhs; }

  shlo::ConvolutionOp op;
  ImplicitLocOpBuilder b;
  shlo::ConvDimensionNumbersAttr dims;
  SmallVector<shlo::WindowDim> window;
  Value lhs, rhs;
  Kind kind = forward;
  /// In the tensors of the op. Filters lie in another order: `wLayout` lists their
  /// dimensions, as Order counts them, from the outermost on.
  Order x, w, y, wLayout;
  SmallVector<SpatialDim> spatial;
  SmallVector<int64_t> low, high; // rows that the convolution's x has around that of the op
};
} // namespace

/// cuDNN has 32 bits for these numbers; with this limit, products with sizes stay within 64.
static bool isModest(const shlo::WindowDim &dim) {
  constexpr int64_t kMost = 1 << 20;
  return dim.stride <= kMost && dim.dilation <= kMost && dim.baseDilation <= kMost && std::abs(dim.low) <= kMost &&
         std::abs(dim.high) <= kMost;
}

bool ConvolutionMatcher::isCandidate() {
  Type element = getTensor(lhs).getElementType();
  for (Value side : {lhs, rhs, Value(op.getResult())}) {
    RankedTensorType type = getTensor(side);
    if (type.getElementType() != element || type.getNumElements() == 0 || type.getNumElements() > INT32_MAX)
      return false;
  }
  if (!element.isF16() && !element.isBF16() && !element.isF32() && !element.isF64())
    return false;
  if (window.empty() || window.size() > 3 || !llvm::all_of(window, isModest))
    return false;
  auto isProduct = [&](auto pair) {
    auto [dim, position] = pair;
    int64_t rows = getTensor(lhs).getDimSize(position);
    return dim.isBlocked(rows) && (dim.size == 1 || dim.size == rows);
  };
  return !llvm::all_of(llvm::zip_equal(window, dims.getInputSpatialDimensions()), isProduct);
}

/// Also finds the kernel as it was before it was reversed. False if there is no such kind.
bool ConvolutionMatcher::chooseKind() {
  ArrayRef<int64_t> positions = dims.getKernelSpatialDimensions();
  if (auto reverse = rhs.getDefiningOp<shlo::ReverseOp>();
      reverse &&
      llvm::all_of(reverse.getDimensions(), [&](int64_t dim) { return llvm::is_contained(positions, dim); })) {
    for (auto [dim, position] : llvm::zip_equal(window, positions))
      dim.reversed ^= llvm::is_contained(reverse.getDimensions(), position);
    rhs = reverse.getOperand();
  }
  bool isDilated = false, isReversed = true, isStrided = false;
  double windowReach = 1, resultReach = 1; // rows, of all dimensions
  for (auto [dim, position] : llvm::zip_equal(window, dims.getOutputSpatialDimensions())) {
    isDilated |= dim.baseDilation > 1;
    isReversed &= dim.reversed || dim.size == 1;
    isStrided |= dim.stride > 1;
    windowReach *= double(dim.size * dim.dilation);
    resultReach *= double(getTensor(op.getResult()).getDimSize(position) * dim.stride);
  }
  bool hasBatchGroups = op.getBatchGroupCount() > 1;
  if (isDilated && (isStrided || hasBatchGroups))
    return false;
  if (isDilated || (isReversed && !isStrided && !hasBatchGroups))
    kind = data;
  else if (hasBatchGroups || (op.getFeatureGroupCount() == 1 && windowReach > resultReach))
    kind = filter;
  return true;
}

static Order getOrder(int64_t first, int64_t second, ArrayRef<int64_t> spatial) {
  Order order{first, second};
  llvm::append_range(order, spatial);
  return order;
}

void ConvolutionMatcher::collectDims() {
  int64_t inputBatch = dims.getInputBatchDimension(), inputFeature = dims.getInputFeatureDimension(),
          kernelInput = dims.getKernelInputFeatureDimension(), kernelOutput = dims.getKernelOutputFeatureDimension();
  if (kind == filter)
    std::swap(inputBatch, inputFeature);
  Order input = getOrder(inputBatch, inputFeature, dims.getInputSpatialDimensions());
  Order kernel = getOrder(kernelOutput, kernelInput, dims.getKernelSpatialDimensions());
  Order output =
      getOrder(dims.getOutputBatchDimension(), dims.getOutputFeatureDimension(), dims.getOutputSpatialDimensions());
  if (kind != forward)
    std::swap(kernel[0], kernel[1]);
  if (kind == filter)
    std::swap(output[0], output[1]);
  x = kind == data ? output : input;
  w = kind == filter ? output : kernel;
  y = kind == forward ? output : kind == data ? input : kernel;
  bool isChannelsLast = x[1] == getRank() - 1 && y[1] == getRank() - 1;
  for (int64_t dim = 0; dim < getRank(); ++dim)
    wLayout.push_back(!isChannelsLast || dim == 0 ? dim : dim == getRank() - 1 ? 1 : dim + 1);
  for (auto [i, dim] : llvm::enumerate(window)) {
    int64_t in = getTensor(lhs).getDimSize(input[i + 2]), out = getTensor(op.getResult()).getDimSize(output[i + 2]);
    if (kind == forward)
      spatial.push_back({in, dim.size, out, dim.low, dim.stride, dim.dilation});
    else if (kind == filter)
      spatial.push_back({in, out, dim.size, dim.low, dim.dilation, dim.stride});
    else
      spatial.push_back({out, dim.size, in, (dim.size - 1) * dim.dilation - dim.low, dim.baseDilation, dim.dilation});
  }
}

/// Where the padding is not as cuDNN has it, x gets the rows that are read and no more.
void ConvolutionMatcher::adjustPadding() {
  low.assign(getRank(), 0);
  high.assign(getRank(), 0);
  for (auto [i, dim] : llvm::enumerate(spatial)) {
    if (dim.isSymmetric())
      continue;
    low[x[i + 2]] = dim.padding;
    high[x[i + 2]] = dim.getReach() - dim.x - dim.padding;
    dim.x = dim.getReach();
    dim.padding = 0;
  }
}

/// Not so small that loops are faster, and not larger than cuDNN counts.
bool ConvolutionMatcher::isWorthIt() {
  RankedTensorType xType = getTensor(getX()), yType = getTensor(getY());
  int64_t products = yType.getNumElements() / yType.getDimSize(y[1]) * getTensor(getW()).getNumElements();
  double elements = double(xType.getDimSize(x[0]) * xType.getDimSize(x[1])); // with what is padded
  for (const SpatialDim &dim : spatial)
    elements *= double(dim.x);
  return 2 * products >= kSmallestProduct && elements <= INT32_MAX;
}

Value ConvolutionMatcher::transpose(Value value, ArrayRef<int64_t> order) {
  if (llvm::is_sorted(order))
    return value;
  RankedTensorType type = getTensor(value);
  SmallVector<int64_t> shape = llvm::map_to_vector(order, [&](int64_t dim) { return type.getDimSize(dim); });
  return shlo::TransposeOp::create(b, type.clone(shape), value, b.getDenseI64ArrayAttr(order));
}

Value ConvolutionMatcher::pad(Value value, ArrayRef<int64_t> low, ArrayRef<int64_t> high) {
  if (llvm::all_of(llvm::concat<const int64_t>(low, high), [](int64_t rows) { return rows == 0; }))
    return value;
  RankedTensorType type = getTensor(value);
  SmallVector<int64_t> shape(type.getShape());
  for (auto [size, before, after] : llvm::zip_equal(shape, low, high))
    size += before + after;
  auto scalar = RankedTensorType::get({}, type.getElementType());
  Value zero = shlo::ConstantOp::create(b, scalar, cast<ElementsAttr>(b.getZeroAttr(scalar)));
  return shlo::PadOp::create(b, type.clone(shape), value, zero, b.getDenseI64ArrayAttr(low),
                             b.getDenseI64ArrayAttr(high),
                             b.getDenseI64ArrayAttr(SmallVector<int64_t>(shape.size(), 0)));
}

/// The kernel as the kind has it: reversed in the gradient by the data, and only there.
Value ConvolutionMatcher::reverseKernel() {
  SmallVector<int64_t> reversed;
  for (auto [dim, position] : llvm::zip_equal(window, dims.getKernelSpatialDimensions()))
    if (dim.size > 1 && dim.reversed != (kind == data))
      reversed.push_back(position);
  return reversed.empty()
             ? rhs
             : shlo::ReverseOp::create(b, rhs.getType(), rhs, b.getDenseI64ArrayAttr(reversed)).getResult();
}

/// The kernel with its dimensions in the order of `wLayout`.
Value ConvolutionMatcher::prepareFilter(Value kernel) {
  int64_t groups = getGroups();
  Order order = llvm::map_to_vector<5>(wLayout, [&](int64_t dim) { return w[dim]; });
  if (kind == forward || groups == 1)
    return transpose(kernel, order);
  // Groups are a part of x's features, and become one of y's.
  RankedTensorType type = getTensor(kernel);
  SmallVector<int64_t> split(type.getShape());
  split[w[1]] /= groups;
  split.insert(split.begin() + w[1], groups);
  Order splitOrder{w[1]};
  for (int64_t dim : order)
    splitOrder.push_back(dim < w[1] ? dim : dim + 1);
  Value transposed = transpose(shlo::ReshapeOp::create(b, type.clone(split), kernel), splitOrder);
  SmallVector<int64_t> joined(getTensor(transposed).getShape().drop_front());
  joined[0] *= groups;
  return shlo::ReshapeOp::create(b, type.clone(joined), transposed);
}

/// Sizes and strides of a dense tensor, in the order of host.convolution.
static std::pair<SmallVector<int64_t>, SmallVector<int64_t>> getPlaces(RankedTensorType type, ArrayRef<int64_t> order) {
  SmallVector<int64_t> sizes, strides, dense(type.getRank(), 1);
  for (int64_t dim = type.getRank() - 1; dim > 0; --dim)
    dense[dim - 1] = dense[dim] * type.getDimSize(dim);
  for (int64_t dim : order) {
    sizes.push_back(type.getDimSize(dim));
    strides.push_back(dense[dim]);
  }
  return {sizes, strides};
}

/// The call: of x and w, of y and w, or of x and y, as the kind says; x and w as they lie.
Value ConvolutionMatcher::create(Value first, Value second, RankedTensorType xType, RankedTensorType wType) {
  static constexpr StringLiteral names[] = {"forward", "data", "filter"};
  Order wOrder(getRank());
  for (auto [place, dim] : llvm::enumerate(wLayout))
    wOrder[dim] = place;
  RankedTensorType yType = getTensor(getY());
  auto [xSizes, xStrides] = getPlaces(xType, x);
  auto [wSizes, wStrides] = getPlaces(wType, wOrder);
  auto [ySizes, yStrides] = getPlaces(yType, y);
  SmallVector<int64_t> padding, strides, dilations;
  for (const SpatialDim &dim : spatial) {
    padding.push_back(dim.padding);
    strides.push_back(dim.stride);
    dilations.push_back(dim.dilation);
  }
  Type type = kind == forward ? yType : kind == data ? xType : wType;
  auto made = host::ConvolutionOp::create(b, type, names[kind], first, second, /*c=*/Value(), /*workspace=*/Value(),
                                          xSizes, xStrides, wSizes, wStrides, ySizes, yStrides, padding, strides,
                                          dilations, getGroups());
  return made.getResult();
}

bool ConvolutionMatcher::run() {
  if (!isCandidate() || !chooseKind())
    return false;
  collectDims();
  adjustPadding();
  if (!isWorthIt())
    return false;
  Value result, kernel = reverseKernel();
  RankedTensorType resultType = getTensor(op.getResult());
  if (kind == forward) {
    Value images = pad(lhs, low, high), filter = prepareFilter(kernel);
    result = create(images, filter, getTensor(images), getTensor(filter));
  } else if (kind == data) {
    SmallVector<int64_t> shape(resultType.getShape());
    for (auto [i, dim] : llvm::enumerate(spatial))
      shape[x[i + 2]] = dim.x;
    Value filter = prepareFilter(kernel);
    result = create(lhs, filter, resultType.clone(shape), getTensor(filter));
    auto negate = [](int64_t rows) { return -rows; };
    result = pad(result, llvm::map_to_vector(low, negate), llvm::map_to_vector(high, negate));
  } else {
    SmallVector<int64_t> shape;
    Order order(getRank());
    for (auto [place, dim] : llvm::enumerate(wLayout)) {
      shape.push_back(resultType.getDimSize(w[dim]));
      order[w[dim]] = place;
    }
    Value images = pad(lhs, low, high);
    result = transpose(create(images, kernel, getTensor(images), resultType.clone(shape)), order);
  }
  op.replaceAllUsesWith(result);
  return true;
}

namespace {
struct GpuMatchConvolutionsPass : tp::impl::GpuMatchConvolutionsPassBase<GpuMatchConvolutionsPass> {
  void runOnOperation() override {
    SmallVector<shlo::ConvolutionOp> ops;
    getOperation().walk([&](shlo::ConvolutionOp op) { ops.push_back(op); });
    for (shlo::ConvolutionOp op : ops) {
      Operation *previous = op->getPrevNode();
      if (!ConvolutionMatcher(op).run())
        continue;
      ++numConvolutions;
      if (op->hasAttr(kRecomputedAttr))
        for (Operation *made = previous ? previous->getNextNode() : &op->getBlock()->front(); made != op;
             made = made->getNextNode())
          made->setAttr(kRecomputedAttr, UnitAttr::get(&getContext()));
      Operation *kernel = op.getRhs().getDefiningOp();
      op.erase();
      if (isa_and_nonnull<shlo::ReverseOp>(kernel) && kernel->use_empty())
        kernel->erase();
    }
  }
};
} // namespace
