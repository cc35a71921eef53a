//===- Convolution.cpp - rule of convolution ------------------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Families.h"
#include "LocalOps.h"
#include "Window.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

/// The factors of the kernel whose elements lie side by side in patches, which are in the
/// order of the kernel's dimensions, as in the input.
static SmallVector<unsigned, 3> getPatchRun(const ShardingRule &rule, shlo::ConvolutionOp op) {
  auto dims = op.getDimensionNumbers();
  ArrayRef<int64_t> lhs = ::tp::getShape(op.getLhs()), rhs = ::tp::getShape(op.getRhs());
  SmallVector<shlo::WindowDim> window = op.getWindow();
  SmallVector<unsigned, 3> run;
  int64_t inputDim = lhs.size() - 1;
  for (int64_t dim = rhs.size() - 1; dim >= 0; --dim) {
    if (rhs[dim] == 1 || dim == dims.getKernelOutputFeatureDimension())
      continue;
    while (inputDim > 0 && lhs[inputDim] == 1)
      --inputDim;
    auto spatial = llvm::find(dims.getKernelSpatialDimensions(), dim) - dims.getKernelSpatialDimensions().begin();
    bool isFeature = dim == dims.getKernelInputFeatureDimension();
    if (inputDim < 0 ||
        inputDim != (isFeature ? dims.getInputFeatureDimension() : dims.getInputSpatialDimensions()[spatial]) ||
        (!isFeature && window[spatial].dilation != 1))
      return run;
    llvm::append_range(run, rule.operands[1][dim]);
    // What comes next in the input is as far away as the whole dimension is long.
    if (rhs[dim] != lhs[inputDim])
      return run;
    --inputDim;
  }
  return run;
}

/// What lowering to a host copies: the input with a halo, with padding, its windows side
/// by side, and the kernel where its inputs are not in one piece
/// (Lowering/Linalg/Convolution.cpp, Lowering/Host/MatchProducts.cpp).
static void addCopies(RuleBuilder &b, shlo::ConvolutionOp op, ArrayRef<WindowFactors> windows) {
  auto dims = op.getDimensionNumbers();
  ArrayRef<int64_t> lhs = ::tp::getShape(op.getLhs()), rhs = ::tp::getShape(op.getRhs());
  SmallVector<shlo::WindowDim> window = op.getWindow();
  Type left = getElementTypeOrSelf(op.getLhs()), right = getElementTypeOrSelf(op.getRhs());
  bool isProduct = llvm::all_of(ArrayRef({left, right, getElementTypeOrSelf(op.getType())}),
                                [](Type type) { return type.isF16() || type.isBF16() || type.isF32(); });
  auto addDim = [](OperandCopy &copy, ArrayRef<std::pair<unsigned, int64_t>> parts) {
    auto &dim = copy.dims.emplace_back();
    for (auto [factor, step] : parts)
      if (factor != RuleBuilder::none)
        dim.push_back({factor, step});
  };
  auto addFactors = [&](OperandCopy &copy, const TensorFactors &tensor, unsigned dim) {
    for (unsigned factor : tensor[dim])
      addDim(copy, {{factor, 1}});
  };

  OperandCopy padded, patches, kernel;
  padded.elementBytes = getElementBytes(left);
  // Of the input rows are copied whole, about.
  for (unsigned dim : {lhs.size() - 2, lhs.size() - 1})
    llvm::append_range(padded.run, b.rule.operands[0][dim]);
  patches.elementBytes = kernel.elementBytes = std::max(getElementBytes(left), getElementBytes(right));
  patches.run = getPatchRun(b.rule, op);
  patches.isForProduct = kernel.isForProduct = true;
  for (OperandCopy *copy : {&padded, &patches}) {
    addFactors(*copy, b.rule.operands[0], dims.getInputBatchDimension());
    addFactors(*copy, b.rule.operands[0], dims.getInputFeatureDimension());
  }
  bool isPadded = false, hasPatches = false;
  SmallVector<unsigned, 2> moved;
  for (auto [i, dim, factors] : llvm::enumerate(window, windows)) {
    int64_t rows = lhs[dims.getInputSpatialDimensions()[i]];
    addDim(padded, {{factors.output, dim.stride}, {factors.window, dim.dilation}});
    addDim(patches, {{factors.output, 1}});
    addDim(patches, {{factors.window, 1}});
    isPadded |= dim.low > 0 || dim.high > 0 || (dim.baseDilation > 1 && !dim.hasPhases());
    // Each phase copies its own: some of the windows, some of the kernel's rows.
    int64_t phases = dim.hasPhases() ? dim.baseDilation : 1;
    padded.parts *= phases, padded.share *= phases;
    patches.parts *= phases, patches.share *= phases * phases;
    hasPatches |= dim.size > 1 && dim.getCount(rows) > 1;
    WindowSplit split = getWindowSplit(dim, rows, /*sums=*/true);
    if (split == WindowSplit::windows)
      moved.push_back(factors.output);
    if (split == WindowSplit::window)
      moved.push_back(factors.window);
  }
  if (!moved.empty()) {
    b.rule.copies.push_back(padded);
    b.rule.copies.back().splitFactors = moved;
    b.rule.copies.back().parts = 1; // without zeros, before the phases
  }
  if (isPadded)
    b.rule.copies.push_back(padded);
  if (isProduct && hasPatches)
    b.rule.copies.push_back(patches);
  if (patches.parts > 1) { // which have results of their own
    OperandCopy part;
    for (unsigned dim = 0; dim < lhs.size(); ++dim)
      addFactors(part, b.rule.results[0], dim);
    part.elementBytes = 4; // sums are in f32
    if (int64_t(lhs.size()) - 1 == dims.getOutputFeatureDimension())
      llvm::append_range(part.run, b.rule.results[0].back());
    part.isForProduct = true;
    part.parts = part.share = patches.parts;
    b.rule.copies.push_back(part);
  }

  int64_t before = 1, after = 1, last = dims.getKernelOutputFeatureDimension();
  for (auto [dim, size] : llvm::enumerate(rhs)) {
    if (int64_t(dim) != last)
      (int64_t(dim) < last ? before : after) *= size;
    addFactors(kernel, b.rule.operands[1], dim);
    if (int64_t(dim) > last)
      llvm::append_range(kernel.run, b.rule.operands[1][dim]);
  }
  if (isProduct && before > 1 && after > 1)
    b.rule.copies.push_back(kernel);
}

namespace {

/// ([n, x, c], [k, c, o]) -> ([n, y, o])                reduction = {c: add}
/// ([n, x, (g c)], [k, c, (g o)]) -> ([n, y, (g o)])    feature groups
/// ([(g n), x, c], [k, c, (g o)]) -> ([n, y, (g o)])    batch groups
///
/// with the dimensions in any order. In a spatial dimension windows that lie side
/// by side are [(y k)], [k] -> [y]; a kernel of one row is of this kind, and so
/// is one that covers the input, of which k is a reduction. The rows of small
/// windows move: [x], [k] -> [y], x like y, or x like k where the kernel is large
/// and the result small, as in the gradient of a kernel.
struct ConvolutionRule : ShardingRuleOpInterface::ExternalModel<ConvolutionRule, shlo::ConvolutionOp> {
  ShardingRule getShardingRule(Operation *op) const {
    auto convolution = cast<shlo::ConvolutionOp>(op);
    auto dims = convolution.getDimensionNumbers();
    ArrayRef<int64_t> lhs = ::tp::getShape(op->getOperand(0)), rhs = ::tp::getShape(op->getOperand(1)),
                      result = ::tp::getShape(op->getResult(0));
    int64_t features = convolution.getFeatureGroupCount(), batches = convolution.getBatchGroupCount();
    unsigned inputBatch = dims.getInputBatchDimension(), inputFeature = dims.getInputFeatureDimension(),
             kernelInput = dims.getKernelInputFeatureDimension(), kernelOutput = dims.getKernelOutputFeatureDimension(),
             outputBatch = dims.getOutputBatchDimension(), outputFeature = dims.getOutputFeatureDimension();

    RuleBuilder b(op);
    // The groups are the major factor wherever they are.
    b.all(b.factor(features), {{0, inputFeature}, {1, kernelOutput}}, {{0, outputFeature}});
    b.all(b.factor(batches), {{0, inputBatch}, {1, kernelOutput}}, {{0, outputFeature}});
    b.all(b.factor(lhs[inputBatch] / batches), {{0, inputBatch}}, {{0, outputBatch}});
    b.all(b.factor(rhs[kernelOutput] / (features * batches)), {{1, kernelOutput}}, {{0, outputFeature}});
    SmallVector<WindowFactors> windows;
    double multiplications = double(result[outputBatch]) * rhs[kernelOutput] * rhs[kernelInput];
    for (auto [dim, in, kernel, out] :
         llvm::zip_equal(convolution.getWindow(), dims.getInputSpatialDimensions(), dims.getKernelSpatialDimensions(),
                         dims.getOutputSpatialDimensions())) {
      WindowFactors factors = windows.emplace_back(addWindowDim(b, dim, lhs[in], /*sums=*/true));
      for (unsigned f : factors.input)
        b.operand(0, in, f);
      b.operand(1, kernel, factors.window);
      b.result(0, out, factors.output);
      multiplications *= double(dim.size) * result[out] / double(dim.hasPhases() ? dim.baseDilation : 1);
    }
    b.all(b.reduction(rhs[kernelInput], ReductionKind::add), {{0, inputFeature}, {1, kernelInput}}, {});
    b.linear({0});
    b.linear({1});
    b.setFlops(2 * multiplications);
    b.rule.isContraction = true;
    addCopies(b, convolution, windows);
    return b.rule;
  }

  /// A rank has only some of the groups, and rows of its neighbours.
  FailureOr<SmallVector<Value>> localize(Operation *op, LocalizeContext &context) const {
    FailureOr<SmallVector<Value>> results = localizeByDefault(op, context);
    if (failed(results))
      return failure();
    auto local = results->front().getDefiningOp<shlo::ConvolutionOp>();
    auto convolution = cast<shlo::ConvolutionOp>(op);
    auto dims = convolution.getDimensionNumbers();
    SmallVector<shlo::WindowDim> window = convolution.getWindow();
    OpBuilder::InsertionGuard guard(context.builder());
    context.builder().setInsertionPoint(local);
    Value input = local.getLhs();
    TypedAttr zero = context.builder().getZeroAttr(getElementTypeOrSelf(input.getType()));
    Value fill = makeSplat(context.builder(), op->getLoc(), {}, zero);
    bool moves = false;
    for (auto [dim, in] : llvm::zip_equal(window, dims.getInputSpatialDimensions())) {
      LocalWindow moved = fetchWindowRows(context, dim, ::tp::getShape(op->getOperand(0))[in], /*sums=*/true, input, in,
                                          context.rule().operands[0][in], fill);
      // Where each rank has what it needs only the padding changes.
      moves |= input != moved.input || dim.low != moved.dim.low || dim.high != moved.dim.high;
      input = moved.input;
      dim = moved.dim;
    }
    if (moves) {
      local.getLhsMutable().assign(input);
      local.setPaddingAttr(shlo::getPaddingAttr(context.builder(), window));
      local.setLhsDilation(shlo::getBaseDilations(window));
    }
    // Their factor is the first one, if there is one.
    auto getLocal = [&](int64_t groups) { return groups == 1 ? 1 : context.splits().front().getLocalSize(); };
    local.setFeatureGroupCount(getLocal(local.getFeatureGroupCount()));
    local.setBatchGroupCount(getLocal(local.getBatchGroupCount()));
    return results;
  }
};

} // namespace

void tp::registerConvolutionRules(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, shlo::StableHLODialect *) {
    shlo::ConvolutionOp::attachInterface<ConvolutionRule>(*context);
  });
}
