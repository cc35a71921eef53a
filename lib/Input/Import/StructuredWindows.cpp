//===- StructuredWindows.cpp - linalg's convolutions as StableHLO ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Structured.h"
#include "tp/Input/StableHLO/StableHLO.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Utils/IndexingUtils.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;
using linalg::LinalgOp;

namespace {

/// What a loop of a convolution counts. Windows of the image are placed by `image`
/// and read by `window`; the others are by which tensors have them:
///   batch: image, result            group: image, kernel, result
///   channel: image, kernel          feature: kernel, result
enum class Role { batch, group, channel, feature, image, window };

/// The dimensions of a tensor as StableHLO's convolution has them: one for each of
/// `labels`' values, in the order in which they come first.
struct Folded {
  SmallVector<int64_t> permutation; // brings dimensions of one label together
  SmallVector<int64_t> unfolded;    // sizes after that
  SmallVector<int64_t> shape;
  SmallVector<int64_t> placeOf; // per label
};

/// One op that sums products of a kernel with the windows of an image, or combines
/// the elements of the windows.
class WindowRaiser {
public:
  explicit WindowRaiser(LinalgOp op) : op(op), b(op.getLoc(), op) {}

  /// False if StableHLO has no such op.
  bool match();
  void raise();

private:
  bool matchImage();
  bool matchRoles();
  bool matchBody();
  bool findArguments(Value value, llvm::SmallBitVector &arguments);

  Value getOperand(unsigned number) { return op->getOperand(number); }
  RankedTensorType getType(unsigned number) { return cast<RankedTensorType>(getOperand(number).getType()); }
  AffineMap getMap(unsigned number) { return op.getMatchingIndexingMap(&op->getOpOperand(number)); }
  unsigned getInit() { return op.getDpsInitOperand(0)->getOperandNumber(); }
  /// The tensor whose elements are the body's value `element`, made of `operand`.
  Value convert(unsigned operand, Value element);
  Value absorbPadding(Value image, TypedAttr padding);
  /// `value` stands for the operand.
  Folded fold(unsigned operand, Value value);
  Value toFolded(Value value, const Folded &folded);
  Value fromFolded(Value value, const Folded &folded);
  Value transpose(Value value, ArrayRef<int64_t> permutation);
  Value reshape(Value value, ArrayRef<int64_t> shape);
  Value convolve(Value image, Value kernel);
  Value reduce(Value image, TypedAttr initial);
  Value combine(Value lhs, Value rhs);

  LinalgOp op;
  ImplicitLocOpBuilder b;
  SmallVector<int64_t> loops;
  SmallVector<Role> roles;
  /// Per dimension of the image, and for those that have windows the loops.
  SmallVector<shlo::WindowDim> windows;
  SmallVector<std::pair<int64_t, int64_t>> spatial;
  Operation *combiner = nullptr;
  Value imageElement, kernelElement; // the latter null where windows are combined
};

} // namespace

//===----------------------------------------------------------------------===//
// Which op it is
//===----------------------------------------------------------------------===//

/// `dim * factor`
static std::optional<std::pair<int64_t, int64_t>> matchTerm(AffineExpr expr) {
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return std::pair(int64_t(dim.getPosition()), int64_t(1));
  auto product = dyn_cast<AffineBinaryOpExpr>(expr);
  if (!product || product.getKind() != AffineExprKind::Mul)
    return std::nullopt;
  auto dim = dyn_cast<AffineDimExpr>(product.getLHS());
  auto factor = dyn_cast<AffineConstantExpr>(product.getRHS());
  if (!dim || !factor || factor.getValue() < 1)
    return std::nullopt;
  return std::pair(int64_t(dim.getPosition()), factor.getValue());
}

/// Sums of a place and a row of its window, and single loops; at least one sum.
bool WindowRaiser::matchImage() {
  SmallVector<utils::IteratorType> iterators = op.getIteratorTypesArray();
  llvm::SmallBitVector seen(loops.size());
  ArrayRef<int64_t> shape = getType(0).getShape();
  for (auto [rows, expr] : llvm::zip_equal(shape, getMap(0).getResults())) {
    shlo::WindowDim &dim = windows.emplace_back();
    spatial.push_back({-1, -1});
    if (auto loop = dyn_cast<AffineDimExpr>(expr)) {
      if (seen.test(loop.getPosition()))
        return false;
      seen.set(loop.getPosition());
      continue;
    }
    auto sum = dyn_cast<AffineBinaryOpExpr>(expr);
    if (!sum || sum.getKind() != AffineExprKind::Add)
      return false;
    auto place = matchTerm(sum.getLHS()), row = matchTerm(sum.getRHS());
    if (!place || !row)
      return false;
    if (iterators[place->first] == utils::IteratorType::reduction)
      std::swap(place, row);
    if (iterators[place->first] != utils::IteratorType::parallel ||
        iterators[row->first] != utils::IteratorType::reduction || seen.test(place->first) || seen.test(row->first))
      return false;
    seen.set(place->first);
    seen.set(row->first);
    roles[place->first] = Role::image;
    roles[row->first] = Role::window;
    spatial.back() = {place->first, row->first};
    dim.size = loops[row->first];
    dim.stride = place->second;
    dim.dilation = row->second;
    // Rows after the last window are cut off where they would make another one.
    int64_t count = loops[place->first];
    if (dim.size == 0 || count == 0 || dim.getCount(rows) < count)
      return false;
    if (dim.getCount(rows) > count)
      dim.high = (count - 1) * dim.stride + dim.getExtent() - rows;
  }
  return llvm::any_of(spatial, [](auto loops) { return loops.first >= 0; });
}

bool WindowRaiser::matchRoles() {
  bool isConvolution = bool(kernelElement);
  auto isPlain = [&](unsigned operand) {
    return getMap(operand).isProjectedPermutation() &&
           llvm::all_of(getMap(operand).getResults(), llvm::IsaPred<AffineDimExpr>);
  };
  if (!isPlain(1) || !isPlain(getInit()))
    return false;
  SmallVector<utils::IteratorType> iterators = op.getIteratorTypesArray();
  std::array<unsigned, 6> counts{};
  for (unsigned loop = 0; loop < loops.size(); ++loop) {
    bool inImage = getMap(0).isFunctionOfDim(loop), inKernel = getMap(1).isFunctionOfDim(loop),
         inResult = getMap(getInit()).isFunctionOfDim(loop),
         isParallel = iterators[loop] == utils::IteratorType::parallel;
    bool isSpatial = llvm::any_of(spatial, [&](auto pair) { return pair.first == loop || pair.second == loop; });
    if (!isSpatial) {
      if (!inImage && !(inKernel && inResult))
        return false;
      roles[loop] = !inImage ? Role::feature : !inKernel ? Role::batch : inResult ? Role::group : Role::channel;
    }
    Role role = roles[loop];
    bool needsKernel = role != Role::batch && role != Role::image,
         needsResult = role != Role::channel && role != Role::window;
    if (inKernel != needsKernel || inResult != needsResult || isParallel != needsResult)
      return false;
    ++counts[unsigned(role)];
  }
  auto count = [&](Role role) { return counts[unsigned(role)]; };
  // StableHLO's reductions of windows have any number of other dimensions.
  if (!isConvolution)
    return count(Role::group) + count(Role::channel) + count(Role::feature) == 0;
  return llvm::all_of(ArrayRef{Role::batch, Role::group, Role::channel, Role::feature},
                      [&](Role role) { return count(role) <= 1; });
}

/// Collects the body's arguments that `value` is computed of, element by element.
bool WindowRaiser::findArguments(Value value, llvm::SmallBitVector &arguments) {
  if (auto argument = dyn_cast<BlockArgument>(value); argument && argument.getOwner() == op.getBlock()) {
    arguments.set(argument.getArgNumber());
    return true;
  }
  Operation *from = value.getDefiningOp();
  if (!from || from->getBlock() != op.getBlock())
    return true; // a scalar from outside
  return OpTrait::hasElementwiseMappableTraits(from) && from->getNumRegions() == 0 &&
         llvm::all_of(from->getOperands(), [&](Value operand) { return findArguments(operand, arguments); });
}

/// accumulator + image * kernel, or accumulator (+, max, min) image; of either
/// tensor a conversion may be taken, in which scalars take part.
bool WindowRaiser::matchBody() {
  Value result = op.getBlock()->getTerminator()->getOperand(0);
  combiner = result.getDefiningOp();
  Type element = result.getType();
  if (!combiner || element.isInteger(1) ||
      !isa<arith::AddFOp, arith::AddIOp, arith::MaximumFOp, arith::MaxSIOp, arith::MinimumFOp, arith::MinSIOp>(
          combiner))
    return false;
  BlockArgument accumulator = op.getRegionOutputArgs()[0];
  if (!llvm::is_contained(combiner->getOperands(), accumulator))
    return false;
  Value term = combiner->getOperand(combiner->getOperand(0) == accumulator ? 1 : 0);
  enum { reads_image = 1, reads_kernel = 2 };
  auto getSources = [&](Value value) -> int {
    llvm::SmallBitVector arguments(op.getBlock()->getNumArguments());
    if (!findArguments(value, arguments) || arguments.test(getInit()))
      return -1;
    return (arguments.test(0) ? reads_image : 0) | (arguments.test(1) ? reads_kernel : 0);
  };
  imageElement = term;
  if (getSources(term) == reads_image)
    return true;
  Operation *product = term.getDefiningOp();
  if (!isa<arith::AddFOp, arith::AddIOp>(combiner) || !isa_and_nonnull<arith::MulFOp, arith::MulIOp>(product))
    return false;
  imageElement = product->getOperand(0);
  kernelElement = product->getOperand(1);
  if (getSources(imageElement) == reads_kernel)
    std::swap(imageElement, kernelElement);
  return getSources(imageElement) == reads_image && getSources(kernelElement) == reads_kernel;
}

bool WindowRaiser::match() {
  if (op->getNumResults() != 1 || op.getNumDpsInits() != 1 || op.getNumDpsInputs() < 2)
    return false;
  for (OpOperand &operand : op->getOpOperands()) {
    auto type = dyn_cast<RankedTensorType>(operand.get().getType());
    bool isScalar = operand.getOperandNumber() >= 2 && operand.getOperandNumber() != getInit();
    if (isScalar == bool(type) || (type && (!type.hasStaticShape() || type.getNumElements() == 0)))
      return false;
  }
  loops = op.getStaticLoopRanges();
  roles.assign(loops.size(), Role::batch);
  return matchBody() && matchImage() && matchRoles();
}

//===----------------------------------------------------------------------===//
// StableHLO of it
//===----------------------------------------------------------------------===//

Value WindowRaiser::transpose(Value value, ArrayRef<int64_t> permutation) {
  if (isIdentityPermutation(permutation))
    return value;
  auto type = cast<RankedTensorType>(value.getType());
  return shlo::TransposeOp::create(b, type.clone(applyPermutation(type.getShape(), permutation)), value,
                                   b.getDenseI64ArrayAttr(permutation));
}

Value WindowRaiser::reshape(Value value, ArrayRef<int64_t> shape) {
  auto type = cast<RankedTensorType>(value.getType());
  return type.getShape() == shape ? value : shlo::ReshapeOp::create(b, type.clone(shape), value).getResult();
}

Value WindowRaiser::convert(unsigned operand, Value element) {
  if (element == op.getBlock()->getArgument(operand))
    return getOperand(operand);
  RankedTensorType type = getType(operand).clone(element.getType());
  unsigned rank = type.getRank();
  llvm::SmallBitVector used(op.getBlock()->getNumArguments());
  findArguments(element, used);
  SmallVector<Value> inputs;
  SmallVector<AffineMap> maps;
  for (unsigned input : used.set_bits()) {
    inputs.push_back(getOperand(input));
    maps.push_back(input == operand ? b.getMultiDimIdentityMap(rank) : AffineMap::get(rank, 0, b.getContext()));
  }
  maps.push_back(b.getMultiDimIdentityMap(rank));
  Value empty = tensor::EmptyOp::create(b, type.getShape(), type.getElementType());
  SmallVector<utils::IteratorType> iterators(rank, utils::IteratorType::parallel);
  auto body = [&](OpBuilder &inner, Location loc, ValueRange arguments) {
    IRMapping mapping;
    for (auto [input, argument] : llvm::zip(used.set_bits(), arguments))
      mapping.map(op.getBlock()->getArgument(input), argument);
    auto emit = [&](auto &&emit, Value value) -> void {
      Operation *from = value.getDefiningOp();
      if (mapping.contains(value) || !from || from->getBlock() != op.getBlock())
        return;
      for (Value needed : from->getOperands())
        emit(emit, needed);
      inner.clone(*from, mapping);
    };
    emit(emit, element);
    linalg::YieldOp::create(inner, loc, mapping.lookup(element));
  };
  return linalg::GenericOp::create(b, type, inputs, empty, maps, iterators, body).getResult(0);
}

/// What `image` is padded with around its windows becomes the windows'.
Value WindowRaiser::absorbPadding(Value image, TypedAttr padding) {
  auto pad = image.getDefiningOp<shlo::PadOp>();
  DenseElementsAttr value;
  if (!pad || !matchPattern(pad.getPaddingValue(), m_Constant(&value)) ||
      value.getSplatValue<Attribute>() != Attribute(padding) ||
      llvm::any_of(pad.getInteriorPadding(), [](int64_t rows) { return rows != 0; }))
    return image;
  for (auto [loops, low, high] : llvm::zip_equal(spatial, pad.getEdgePaddingLow(), pad.getEdgePaddingHigh()))
    if (loops.first < 0 && (low != 0 || high != 0))
      return image;
  for (auto [dim, low, high] : llvm::zip_equal(windows, pad.getEdgePaddingLow(), pad.getEdgePaddingHigh())) {
    dim.low += low;
    dim.high += high;
  }
  return pad.getOperand();
}

/// Labels: 0 for the image's batch, the kernel's channels and the result's batch, 1
/// for the other dimension that is not spatial, then the image's places in order.
Folded WindowRaiser::fold(unsigned operand, Value value) {
  AffineMap map = getMap(operand);
  ArrayRef<int64_t> shape = cast<RankedTensorType>(value.getType()).getShape();
  SmallVector<int64_t> spatialDims, labels;
  for (auto [dim, pair] : llvm::enumerate(spatial))
    if (pair.first >= 0)
      spatialDims.push_back(dim);
  SmallVector<bool> isMajor;
  for (auto [dim, expr] : llvm::enumerate(map.getResults())) {
    auto loop = dyn_cast<AffineDimExpr>(expr);
    const auto *place = llvm::find_if(spatialDims, [&](int64_t d) {
      auto [image, window] = spatial[d];
      return loop ? loop.getPosition() == image || loop.getPosition() == window : operand == 0 && d == int64_t(dim);
    });
    isMajor.push_back(loop && roles[loop.getPosition()] == Role::group);
    if (place != spatialDims.end())
      labels.push_back(2 + (place - spatialDims.begin()));
    else
      labels.push_back(roles[loop.getPosition()] == (operand == 1 ? Role::channel : Role::batch) ? 0 : 1);
  }
  Folded folded;
  folded.placeOf.assign(2 + spatialDims.size(), -1);
  for (int64_t label : {0, 1})
    if (!llvm::is_contained(labels, label)) {
      folded.placeOf[label] = folded.shape.size();
      folded.shape.push_back(1);
    }
  for (int64_t label : labels) {
    if (folded.placeOf[label] >= 0)
      continue;
    folded.placeOf[label] = folded.shape.size();
    folded.shape.push_back(1);
    for (bool major : {true, false})
      for (auto [dim, other] : llvm::enumerate(labels))
        if (other == label && isMajor[dim] == major) {
          folded.permutation.push_back(dim);
          folded.unfolded.push_back(shape[dim]);
          folded.shape.back() *= shape[dim];
        }
  }
  return folded;
}

Value WindowRaiser::toFolded(Value value, const Folded &folded) {
  return reshape(transpose(value, folded.permutation), folded.shape);
}

Value WindowRaiser::fromFolded(Value value, const Folded &folded) {
  return transpose(reshape(value, folded.unfolded), invertPermutationVector(folded.permutation));
}

Value WindowRaiser::convolve(Value image, Value kernel) {
  Folded input = fold(0, image), weights = fold(1, kernel), result = fold(getInit(), getOperand(getInit()));
  auto getSpatial = [](const Folded &folded) { return ArrayRef(folded.placeOf).drop_front(2); };
  auto numbers = shlo::ConvDimensionNumbersAttr::get(
      b.getContext(), input.placeOf[0], input.placeOf[1], getSpatial(input), weights.placeOf[0], weights.placeOf[1],
      getSpatial(weights), result.placeOf[0], result.placeOf[1], getSpatial(result));
  SmallVector<shlo::WindowDim> dims;
  for (auto [dim, pair] : llvm::zip_equal(windows, spatial))
    if (pair.first >= 0)
      dims.push_back(dim);
  SmallVector<int64_t> strides, dilations;
  for (const shlo::WindowDim &dim : dims) {
    strides.push_back(dim.stride);
    dilations.push_back(dim.dilation);
  }
  const auto *group = llvm::find(roles, Role::group);
  int64_t groups = group == roles.end() ? 1 : loops[group - roles.begin()];
  auto type = RankedTensorType::get(result.shape, imageElement.getType());
  Value value = shlo::ConvolutionOp::create(
      b, type, toFolded(image, input), toFolded(kernel, weights), b.getDenseI64ArrayAttr(strides),
      shlo::getPaddingAttr(b, dims), DenseI64ArrayAttr(), b.getDenseI64ArrayAttr(dilations), DenseBoolArrayAttr(),
      numbers, b.getI64IntegerAttr(groups), b.getI64IntegerAttr(1), ArrayAttr());
  return fromFolded(value, result);
}

Value WindowRaiser::combine(Value lhs, Value rhs) {
  Type type = lhs.getType();
  if (isa<arith::AddFOp, arith::AddIOp>(combiner))
    return shlo::AddOp::create(b, type, lhs, rhs);
  if (isa<arith::MaximumFOp, arith::MaxSIOp>(combiner))
    return shlo::MaxOp::create(b, type, lhs, rhs);
  return shlo::MinOp::create(b, type, lhs, rhs);
}

Value WindowRaiser::reduce(Value image, TypedAttr initial) {
  SmallVector<int64_t> sizes, strides, dilations, shape, loopOf;
  for (auto [dim, pair, expr] : llvm::zip_equal(windows, spatial, getMap(0).getResults())) {
    sizes.push_back(dim.size);
    strides.push_back(dim.stride);
    dilations.push_back(dim.dilation);
    loopOf.push_back(pair.first >= 0 ? pair.first : cast<AffineDimExpr>(expr).getPosition());
    shape.push_back(loops[loopOf.back()]);
  }
  auto scalar = RankedTensorType::get({}, initial.getType());
  Value start = shlo::ConstantOp::create(b, scalar, DenseElementsAttr::get(scalar, Attribute(initial)));
  auto window =
      shlo::ReduceWindowOp::create(b, TypeRange{scalar.clone(shape)}, ValueRange{image}, ValueRange{start},
                                   b.getDenseI64ArrayAttr(sizes), b.getDenseI64ArrayAttr(strides), DenseI64ArrayAttr(),
                                   b.getDenseI64ArrayAttr(dilations), shlo::getPaddingAttr(b, windows));
  {
    OpBuilder::InsertionGuard guard(b);
    Block *block = b.createBlock(&window.getBody(), {}, {scalar, scalar}, {op.getLoc(), op.getLoc()});
    shlo::ReturnOp::create(b, combine(block->getArgument(0), block->getArgument(1)));
  }
  SmallVector<int64_t> permutation;
  for (AffineExpr expr : getMap(getInit()).getResults())
    permutation.push_back(llvm::find(loopOf, int64_t(cast<AffineDimExpr>(expr).getPosition())) - loopOf.begin());
  return transpose(window.getResult(0), permutation);
}

/// The value that all elements are, if they are one constant; null otherwise.
static TypedAttr getFill(Value value) {
  if (auto fill = value.getDefiningOp<linalg::FillOp>())
    value = fill.getInputs().front();
  Attribute constant;
  if (!matchPattern(value, m_Constant(&constant)))
    return nullptr;
  if (auto splat = dyn_cast<SplatElementsAttr>(constant))
    constant = splat.getSplatValue<Attribute>();
  return dyn_cast<TypedAttr>(constant);
}

void WindowRaiser::raise() {
  Value start = getOperand(getInit());
  std::optional<TypedAttr> neutral = arith::getNeutralElement(combiner);
  assert(neutral && "of sums and extrema");
  TypedAttr fill = getFill(start);
  Value image = convert(0, imageElement), result;
  if (kernelElement) {
    TypedAttr zero = b.getZeroAttr(imageElement.getType());
    image = absorbPadding(image, zero);
    result = convolve(image, convert(1, kernelElement));
    if (fill != zero)
      result = combine(start, result);
  } else {
    // An initial value counts once per window.
    bool isIdempotent = !isa<arith::AddFOp, arith::AddIOp>(combiner);
    TypedAttr initial = fill && isIdempotent ? fill : *neutral;
    image = absorbPadding(image, initial);
    result = reduce(image, initial);
    if (fill != initial)
      result = combine(start, result);
  }
  op->getResult(0).replaceAllUsesWith(result);
  op->erase();
}

void tp::raiseWindows(func::FuncOp main) {
  SmallVector<LinalgOp> ops;
  main.walk([&](LinalgOp op) { ops.push_back(op); });
  for (LinalgOp op : ops)
    if (WindowRaiser raiser(op); raiser.match())
      raiser.raise();
}
