//===- Window.cpp - rules of reduce_window and select_and_scatter ---------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Window.h"
#include "Combiner.h"
#include "Families.h"
#include "LocalOps.h"
#include "MovedRows.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

//===----------------------------------------------------------------------===//
// One dimension
//===----------------------------------------------------------------------===//

WindowSplit tp::getWindowSplit(const shlo::WindowDim &dim, int64_t rows, bool sums) {
  if (dim.isBlocked(rows))
    return WindowSplit::blocked;
  int64_t count = dim.getCount(rows), space = (rows - 1) * dim.baseDilation + 1;
  // A running sum takes its windows' sums from each other.
  bool canMove = rows > 1 && !(!sums && (dim.isPrefix(rows) || dim.isSuffix(rows)));
  bool hasWindows = canMove && count > 1, hasSums = canMove && sums && dim.size > 1 && !dim.reversed;
  if (hasWindows && 2 * dim.getExtent() <= space)
    return WindowSplit::windows;
  // The other way round: windows as far apart as `count` of them reach.
  if (hasSums && 2 * ((count - 1) * dim.stride + 1) <= space)
    return WindowSplit::window;
  // A rank needs most rows, however the work is divided: along what is as long as
  // the input, the image of a convolution or that of its kernel's gradient.
  auto getDistance = [&](int64_t length) { return std::abs(length - rows * dim.baseDilation); };
  if (hasWindows && (!hasSums || getDistance(count * dim.stride) <= getDistance(dim.size * dim.dilation)))
    return WindowSplit::windows;
  return hasSums ? WindowSplit::window : WindowSplit::whole;
}

WindowFactors tp::addWindowDim(RuleBuilder &b, const shlo::WindowDim &dim, int64_t rows, bool sums) {
  WindowFactors factors;
  int64_t count = dim.getCount(rows);
  switch (getWindowSplit(dim, rows, sums)) {
  case WindowSplit::blocked:
    factors.output = b.factor(count);
    factors.window =
        sums && count == 1 && !dim.reversed ? b.reduction(dim.size, ReductionKind::add) : b.whole(dim.size);
    factors.input = {factors.output, factors.window};
    return factors;
  case WindowSplit::windows:
    factors.output = b.rows(count);
    factors.window = b.whole(dim.size);
    factors.input = {b.rowsLike(factors.output, rows)};
    return factors;
  case WindowSplit::window:
    factors.window = b.reduction(dim.size, ReductionKind::add);
    factors.output = b.whole(count);
    factors.input = {b.rowsLike(factors.window, rows)};
    return factors;
  case WindowSplit::whole:
    break;
  }
  // Separate factors: the sizes differ.
  factors.input = {b.whole(rows)};
  factors.window = b.whole(dim.size);
  factors.output = b.whole(count);
  return factors;
}

LocalWindow tp::fetchWindowRows(LocalizeContext &context, const shlo::WindowDim &dim, int64_t inputRows, bool sums,
                                Value input, unsigned d, const DimFactors &inputFactors, Value fill) {
  WindowSplit kind = getWindowSplit(dim, inputRows, sums);
  if (kind != WindowSplit::windows && kind != WindowSplit::window)
    return {input, dim};
  const DimSplit &split = context.splits()[context.rule().getLeader(inputFactors.front())];
  if (split.isWhole())
    return {input, dim};

  // The rank's rows of the leader (windows, or rows of the window), each of
  // which needs `count` rows of the padded input, `step` apart.
  bool isWindows = kind == WindowSplit::windows;
  int64_t windows = dim.getCount(inputRows), move = isWindows ? dim.stride : dim.dilation,
          step = isWindows ? dim.dilation : dim.stride, count = isWindows ? dim.size : windows, base = dim.baseDilation;
  DimSplit from = getSplit(context, inputFactors.front());
  SmallVector<AxisRefAttr> axes = split.getAxes();
  RankRows leaders = getRankRows(split, axes, context.mesh());
  int64_t width = (split.getLocalSize() - 1) * move + (count - 1) * step + 1;

  // With rows between rows those that are none stay the op's own padding if
  // they lie alike on all ranks.
  auto getStart = [&](ArrayRef<int64_t> own) { return own.front() * move - dim.low; };
  auto getPhase = [&](ArrayRef<int64_t> own) { return ((-getStart(own)) % base + base) % base; };
  int64_t phase = getPhase(leaders.front());
  bool isAlike =
      llvm::all_of(leaders, [&](ArrayRef<int64_t> own) { return own.front() < 0 || getPhase(own) == phase; });
  shlo::WindowDim local = dim;
  local.low = isAlike ? phase : 0;
  local.baseDilation = isAlike ? base : 1;
  int64_t rows = isAlike ? (width - 1 - phase) / base + 1 : width;
  if (rows <= 0 || width <= phase) // only padding on every rank
    local.low = 0, local.baseDilation = 1, rows = width;
  local.high = width - 1 - (local.low + (rows - 1) * local.baseDilation);

  RankRows wanted;
  for (ArrayRef<int64_t> own : leaders) {
    auto &needed = wanted.emplace_back(rows, -1);
    for (auto [i, row] : llvm::enumerate(own))
      for (int64_t k = 0; row >= 0 && k < count; ++k) {
        int64_t place = int64_t(i) * move + k * step, padded = getStart(own) + place;
        if (padded >= 0 && padded % base == 0 && padded / base < from.getSize())
          needed[(place - local.low) / local.baseDilation] = padded / base;
      }
  }
  return {context.exchangeRows(input, d, axes, getRankRows(from, axes, context.mesh()), wanted, fill), local};
}

//===----------------------------------------------------------------------===//
// Ops
//===----------------------------------------------------------------------===//

namespace {

/// ([n, (h k), c], []) -> ([n, h, c])     k whole
///
/// in windows of k rows side by side; rows of other windows move, or are whole.
/// The initial values are padding and start each window, so that partial
/// inputs pass if they are neutral or the reduction is idempotent.
struct ReduceWindowRule : ShardingRuleOpInterface::ExternalModel<ReduceWindowRule, shlo::ReduceWindowOp> {
  ShardingRule getShardingRule(Operation *op) const {
    auto reduce = cast<shlo::ReduceWindowOp>(op);
    unsigned count = reduce.getInputs().size();
    RuleBuilder b(op);
    double points = 1;
    for (auto [d, dim] : llvm::enumerate(reduce.getWindow())) {
      int64_t rows = ::tp::getShape(op->getOperand(0))[d];
      WindowFactors factors = addWindowDim(b, dim, rows, /*sums=*/false);
      for (unsigned i = 0; i < count; ++i) {
        for (unsigned f : factors.input)
          b.operand(i, d, f);
        b.result(i, d, factors.output);
      }
      points *=
          dim.isPrefix(rows) || dim.isSuffix(rows) ? rows : double(dim.size) * ::tp::getShape(op->getResult(0))[d];
    }
    std::optional<ReductionKind> kind = count == 1 ? matchCombiner(reduce.getBody()) : std::nullopt;
    if (kind && (isIdempotent(*kind) || isNeutralElement(getSplatElement(reduce.getInitValues().front()), *kind)))
      b.linear({0}, *kind);
    b.setFlops(points);
    return b.rule;
  }

  FailureOr<SmallVector<Value>> localize(Operation *op, LocalizeContext &context) const {
    auto reduce = cast<shlo::ReduceWindowOp>(op);
    unsigned count = reduce.getInputs().size();
    SmallVector<shlo::WindowDim> window = reduce.getWindow();
    SmallVector<Value> inputs;
    for (unsigned i = 0; i < count; ++i)
      inputs.push_back(context.operand(i));
    for (auto [d, dim] : llvm::enumerate(window)) {
      LocalWindow local;
      for (unsigned i = 0; i < count; ++i) {
        local = fetchWindowRows(context, dim, ::tp::getShape(op->getOperand(i))[d], /*sums=*/false, inputs[i], d,
                                context.rule().operands[i][d], context.operand(count + i));
        inputs[i] = local.input;
      }
      dim = local.dim;
    }
    return cloneLocal(op, context, [&](Operation *clone) {
      auto local = cast<shlo::ReduceWindowOp>(clone);
      local.getInputsMutable().assign(inputs);
      local.setPaddingAttr(shlo::getPaddingAttr(context.builder(), window));
      local.setBaseDilations(shlo::getBaseDilations(window));
    });
  }
};

/// ([n, (h k), c], [n, h, c], []) -> ([n, (h k), c])     k whole
/// ([n, r, c], [n, s, c], []) -> ([n, r, c])             s rows like r
///
/// Linear in the source where elements that meet are added to zero. Rows of
/// windows that overlap their neighbours' move if elements that meet are added
/// and the first largest or smallest one is selected.
struct SelectAndScatterRule : ShardingRuleOpInterface::ExternalModel<SelectAndScatterRule, shlo::SelectAndScatterOp> {
  /// Rows move if elements that meet are added and the first largest or smallest
  /// is selected. The padding that then stands in rows of their own must not be:
  /// it is infinite, and loses against infinite elements if it comes after them.
  /// Where it comes before, the elements are computed in a wider type, in which
  /// they are finite.
  static std::optional<ReductionKind> getSelected(shlo::SelectAndScatterOp op) {
    auto compare = dyn_cast_or_null<shlo::CompareOp>(shlo::getSingleCombiner(op.getSelect()));
    auto element = dyn_cast<FloatType>(getElementTypeOrSelf(op.getOperand().getType()));
    if (!compare || !element || matchCombiner(op.getScatter()) != ReductionKind::add)
      return std::nullopt;
    if (compare.getComparisonDirection() == shlo::ComparisonDirection::GE)
      return ReductionKind::max;
    if (compare.getComparisonDirection() == shlo::ComparisonDirection::LE)
      return ReductionKind::min;
    return std::nullopt;
  }
  static FloatType getWider(Type element) {
    if (isa<Float16Type, BFloat16Type>(element))
      return Float32Type::get(element.getContext());
    return element.isF32() ? FloatType(Float64Type::get(element.getContext())) : FloatType();
  }
  static bool movesRows(shlo::SelectAndScatterOp op, const shlo::WindowDim &dim, unsigned d) {
    return getWindowSplit(dim, ::tp::getShape(op.getOperand())[d], /*sums=*/false) == WindowSplit::windows &&
           getSelected(op) && (dim.low <= 0 || getWider(getElementTypeOrSelf(op.getOperand().getType())));
  }

  ShardingRule getShardingRule(Operation *op) const {
    auto scatter = cast<shlo::SelectAndScatterOp>(op);
    RuleBuilder b(op);
    double points = 1;
    for (auto [d, dim] : llvm::enumerate(scatter.getWindow())) {
      int64_t rows = ::tp::getShape(op->getOperand(0))[d], windows = ::tp::getShape(op->getOperand(1))[d];
      points *= double(dim.size) * windows;
      if (movesRows(scatter, dim, d)) {
        unsigned leader = b.rows(rows);
        b.all(leader, {{0, d}}, {{0, d}});
        b.operand(1, d, b.rowsLike(leader, windows));
        continue;
      }
      WindowFactors factors;
      if (dim.isBlocked(rows)) {
        factors = addWindowDim(b, dim, rows, /*sums=*/false);
      } else {
        factors.input = {b.whole(rows)};
        factors.output = b.whole(windows);
      }
      for (unsigned f : factors.input)
        b.all(f, {{0, d}}, {{0, d}});
      b.operand(1, d, factors.output);
    }
    if (std::optional<ReductionKind> kind = matchCombiner(scatter.getScatter());
        kind == ReductionKind::add && isNeutralElement(getSplatElement(scatter.getInitValue()), *kind))
      b.linear({1}, *kind);
    b.setFlops(points);
    return b.rule;
  }

  static bool isWhole(LocalizeContext &context) {
    return llvm::all_of(context.splits(), [](const DimSplit &split) { return split.isWhole(); });
  }
  /// Infinite elements as the largest finite ones of the type, into which they
  /// were converted from a smaller one.
  static Value makeFinite(OpBuilder &builder, Location loc, Value value) {
    auto type = cast<FloatType>(getElementTypeOrSelf(value.getType()));
    auto getLargest = [&](bool negative) {
      return makeSplat(builder, loc, {}, FloatAttr::get(type, APFloat::getLargest(type.getFloatSemantics(), negative)));
    };
    return shlo::ClampOp::create(builder, loc, value.getType(), getLargest(true), value, getLargest(false));
  }

  /// The regions, each one op on its arguments, for scalars of another type.
  static void widenRegions(Operation *op, Type from, Type to) {
    auto widen = [&](Value value) {
      if (getElementTypeOrSelf(value.getType()) == from)
        value.setType(RankedTensorType::get({}, to));
    };
    for (Region &region : op->getRegions()) {
      llvm::for_each(region.getArguments(), widen);
      region.walk([&](Operation *inner) { llvm::for_each(inner->getResults(), widen); });
    }
  }

  /// All windows that touch a row of the rank's, with all their rows; of the
  /// result the rank's own rows are kept.
  FailureOr<SmallVector<Value>> localize(Operation *op, LocalizeContext &context) const {
    auto scatter = cast<shlo::SelectAndScatterOp>(op);
    Location loc = op->getLoc();
    SmallVector<shlo::WindowDim> window = scatter.getWindow();
    Value operand = context.operand(0), source = context.operand(1), initial = context.operand(2);
    Type element = getElementTypeOrSelf(operand.getType());
    bool isPadded = false;
    for (auto [d, dim] : llvm::enumerate(window))
      isPadded |= dim.low > 0 && movesRows(scatter, dim, d);
    if (isPadded && !isWhole(context)) {
      FloatType wider = getWider(element);
      source = convert(context.builder(), loc, source, wider);
      initial = convert(context.builder(), loc, initial, wider);
      operand = makeFinite(context.builder(), loc, convert(context.builder(), loc, operand, wider));
    }
    struct Cut {
      unsigned dim;
      SmallVector<AxisRefAttr> axes;
      RankRows held, wanted;
    };
    SmallVector<Cut> cuts;
    for (auto [d, dim] : llvm::enumerate(window)) {
      if (!movesRows(scatter, dim, d))
        continue;
      DimSplit rows = getSplit(context, context.rule().operands[0][d].front());
      DimSplit windows = getSplit(context, context.rule().operands[1][d].front());
      if (rows.isWhole())
        continue;
      SmallVector<AxisRefAttr> axes = rows.getAxes();
      RankRows own = getRankRows(rows, axes, context.mesh());
      // Windows by rank, first and last: those with a row among the rank's.
      SmallVector<std::pair<int64_t, int64_t>> touched;
      int64_t most = 1;
      for (ArrayRef<int64_t> mine : own) {
        int64_t first = 0, last = -1;
        for (int64_t row : mine)
          if (row >= 0)
            last = row + dim.low >= 0 ? std::min((row + dim.low) / dim.stride, windows.getSize() - 1) : -1;
        if (mine.front() >= 0)
          first = std::max<int64_t>(0, llvm::divideCeilSigned(mine.front() + dim.low - dim.size + 1, dim.stride));
        touched.push_back({first, last});
        most = std::max(most, last - first + 1);
      }
      RankRows sources, operands, places, kept;
      for (auto [range, mine] : llvm::zip_equal(touched, own)) {
        auto &window = sources.emplace_back(most, -1);
        for (int64_t i = 0; i < most && range.first + i <= range.second; ++i)
          window[i] = range.first + i;
        int64_t start = range.first * dim.stride - dim.low, width = (most - 1) * dim.stride + dim.size;
        // A rank's rows that no window covers lie outside: they count, too.
        auto &covered = operands.emplace_back(), &numbers = places.emplace_back();
        for (int64_t row = start; row < start + width; ++row) {
          bool exists = row >= 0 && row < rows.getSize();
          bool used = row < range.second * dim.stride - dim.low + dim.size;
          covered.push_back(exists && used ? row : -1);
          numbers.push_back(exists ? row : -1);
        }
        auto &keep = kept.emplace_back(mine.begin(), mine.end());
        for (int64_t &row : keep)
          if (row < start || row >= start + width)
            row = -1;
      }
      FloatType computed = cast<FloatType>(getElementTypeOrSelf(operand.getType()));
      auto getScalar = [&](TypedAttr value) { return makeSplat(context.builder(), loc, {}, value); };
      operand = context.exchangeRows(operand, d, axes, own, operands,
                                     getScalar(getNeutralElement(*getSelected(scatter), computed)));
      source = context.exchangeRows(source, d, axes, getRankRows(windows, axes, context.mesh()), sources,
                                    getScalar(context.builder().getZeroAttr(computed)));
      dim.low = dim.high = 0;
      cuts.push_back({unsigned(d), axes, places, kept});
    }
    if (cuts.empty())
      return localizeByDefault(op, context);
    Value result = cloneLocal(op, context, [&](Operation *clone) {
                     auto local = cast<shlo::SelectAndScatterOp>(clone);
                     clone->setOperand(0, operand);
                     clone->setOperand(1, source);
                     clone->setOperand(2, initial);
                     local.setPaddingAttr(shlo::getPaddingAttr(context.builder(), window));
                     clone->getResult(0).setType(operand.getType());
                     widenRegions(clone, element, getElementTypeOrSelf(operand.getType()));
                   }).front();
    for (Cut &cut : cuts)
      result = context.exchangeRows(result, cut.dim, cut.axes, cut.held, cut.wanted, initial);
    return SmallVector<Value>{convert(context.builder(), loc, result, element)};
  }
};

} // namespace

void tp::registerWindowRules(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, shlo::StableHLODialect *) {
    shlo::ReduceWindowOp::attachInterface<ReduceWindowRule>(*context);
    shlo::SelectAndScatterOp::attachInterface<SelectAndScatterRule>(*context);
  });
}
