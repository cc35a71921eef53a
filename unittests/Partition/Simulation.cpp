//===- Simulation.cpp - runs emitted steps on simulated ranks -------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Simulation.h"
#include "tp/Input/StableHLO/StableHLO.h"
#include "tp/Sharding/DimSplit.h"
#include <numeric>

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

LocalTensor::LocalTensor(ArrayRef<int64_t> shape)
    : shape(shape), data(std::accumulate(shape.begin(), shape.end(), int64_t(1), std::multiplies<>()), kUndefined) {}

void LocalTensor::forEach(function_ref<void(ArrayRef<int64_t>, int64_t &)> each) {
  SmallVector<int64_t> index(shape.size(), 0);
  for (int64_t &element : data) {
    each(index, element);
    for (size_t d = shape.size(); d-- > 0;) {
      if (++index[d] < shape[d])
        break;
      index[d] = 0;
    }
  }
}

size_t LocalTensor::position(ArrayRef<int64_t> index) const {
  int64_t position = 0;
  for (auto [i, size] : llvm::zip(index, shape)) {
    assert(0 <= i && i < size && "index out of range");
    position = position * size + i;
  }
  return position;
}

int64_t tp::combine(ReductionKind kind, int64_t a, int64_t b) {
  if (a == kUndefined || b == kUndefined)
    return kUndefined;
  switch (kind) {
  case ReductionKind::add:
    return a + b;
  case ReductionKind::mul:
    return a * b;
  case ReductionKind::max:
    return std::max(a, b);
  case ReductionKind::min:
    return std::min(a, b);
  case ReductionKind::and_:
    return a & b;
  case ReductionKind::or_:
    return a | b;
  }
  return kUndefined;
}

int64_t Simulation::getSize(ArrayRef<AxisRefAttr> axes) const {
  int64_t size = 1;
  for (AxisRefAttr axis : axes)
    size *= axis.getSizeIn(mesh);
  return size;
}

int64_t Simulation::positionOf(int64_t rank, ArrayRef<AxisRefAttr> axes) const {
  SmallVector<int64_t> coords = getCoordinates(mesh, rank);
  int64_t position = 0;
  for (AxisRefAttr axis : axes)
    position = position * axis.getSizeIn(mesh) + getCoordinate(axis, coords, mesh);
  return position;
}

SmallVector<int64_t> Simulation::groupOf(int64_t rank, ArrayRef<AxisRefAttr> axes) const {
  // Two ranks are in one group if only the group's digits tell them apart.
  auto otherDigits = [&](int64_t rank) {
    SmallVector<int64_t> coords = getCoordinates(mesh, rank), rest(coords);
    for (AxisRefAttr axis : axes) {
      int64_t number = mesh.getAxisPosition(axis.getName()), size = axis.getSizeIn(mesh);
      int64_t below = mesh.getAxes()[number].getSize() / (axis.getPreSize() * size);
      rest[number] -= coords[number] / below % size * below;
    }
    return rest;
  };
  SmallVector<int64_t> ranks(getSize(axes), -1);
  for (int64_t other = 0; other < mesh.getRankCount(); ++other)
    if (otherDigits(other) == otherDigits(rank))
      ranks[positionOf(other, axes)] = other;
  return ranks;
}

Simulation::Value Simulation::map(Operation *op, function_ref<void(int64_t, LocalTensor &)> make) {
  Value result;
  for (int64_t rank = 0; rank < mesh.getRankCount(); ++rank) {
    result.emplace_back(cast<RankedTensorType>(op->getResult(0).getType()).getShape());
    make(rank, result.back());
  }
  return result;
}

bool Simulation::run(Block &block) {
  for (Operation &op : block)
    if (!op.hasTrait<OpTrait::IsTerminator>() && !run(&op)) {
      op.emitError("is not simulated");
      return false;
    }
  return true;
}

static SmallVector<int64_t> add(ArrayRef<int64_t> a, ArrayRef<int64_t> b) {
  return llvm::map_to_vector(llvm::zip_equal(a, b), [](auto pair) { return std::get<0>(pair) + std::get<1>(pair); });
}

bool Simulation::run(Operation *op) {
  if (isa<TpDialect>(op->getDialect()))
    return runCollective(op);
  auto operand = [&](unsigned i, int64_t rank) { return get(op->getOperand(i))[rank]; };
  auto elementwise = [&](function_ref<int64_t(ArrayRef<int64_t>)> compute) {
    set(op->getResult(0), map(op, [&](int64_t rank, LocalTensor &result) {
          for (size_t i = 0; i < result.data.size(); ++i) {
            SmallVector<int64_t> elements;
            for (mlir::Value value : op->getOperands())
              elements.push_back(get(value)[rank].data[i]);
            result.data[i] = compute(elements);
          }
        }));
    return true;
  };
  if (auto constant = dyn_cast<shlo::ConstantOp>(op)) {
    set(op->getResult(0), map(op, [&](int64_t, LocalTensor &result) {
          for (auto [element, value] :
               llvm::zip(result.data, cast<DenseIntElementsAttr>(constant.getValue()).getValues<APInt>()))
            element = value.getSExtValue();
        }));
    return true;
  }
  if (isa<shlo::CompareOp>(op)) // the only comparison that reshards use
    return elementwise([](ArrayRef<int64_t> e) { return e[0] == e[1]; });
  if (isa<shlo::SelectOp>(op))
    return elementwise([](ArrayRef<int64_t> e) { return e[0] ? e[1] : e[2]; });
  Value results;
  if (isa<shlo::ReshapeOp>(op)) {
    results = map(op, [&](int64_t rank, LocalTensor &result) { result.data = operand(0, rank).data; });
  } else if (isa<shlo::BroadcastInDimOp>(op)) { // of scalars
    results =
        map(op, [&](int64_t rank, LocalTensor &result) { llvm::fill(result.data, operand(0, rank).data.front()); });
  } else if (auto pad = dyn_cast<shlo::PadOp>(op)) { // around
    results = map(op, [&](int64_t rank, LocalTensor &result) {
      llvm::fill(result.data, operand(1, rank).data.front());
      operand(0, rank).forEach(
          [&](ArrayRef<int64_t> index, int64_t &element) { result.at(add(index, pad.getEdgePaddingLow())) = element; });
    });
  } else if (auto slice = dyn_cast<shlo::SliceOp>(op)) { // of stride 1
    results = map(op, [&](int64_t rank, LocalTensor &result) {
      LocalTensor whole = operand(0, rank);
      result.forEach(
          [&](ArrayRef<int64_t> index, int64_t &element) { element = whole.at(add(index, slice.getStartIndices())); });
    });
  } else if (auto slice = dyn_cast<shlo::DynamicSliceOp>(op)) { // not clamped
    results = map(op, [&](int64_t rank, LocalTensor &result) {
      LocalTensor whole = operand(0, rank);
      SmallVector<int64_t> start;
      for (unsigned i = 1; i < op->getNumOperands(); ++i)
        start.push_back(operand(i, rank).data.front());
      result.forEach([&](ArrayRef<int64_t> index, int64_t &element) { element = whole.at(add(index, start)); });
    });
  } else if (auto gather = dyn_cast<shlo::GatherOp>(op)) { // rows of one dimension
    results = map(op, [&](int64_t rank, LocalTensor &result) {
      LocalTensor whole = operand(0, rank), rows = operand(1, rank);
      int64_t dim = gather.getDimensionNumbers().getStartIndexMap().front();
      result.forEach([&](ArrayRef<int64_t> index, int64_t &element) {
        SmallVector<int64_t> source(index);
        source[dim] = rows.data[index[dim]];
        element = whole.at(source);
      });
    });
  } else if (auto concatenate = dyn_cast<shlo::ConcatenateOp>(op)) {
    results = map(op, [&](int64_t rank, LocalTensor &result) {
      SmallVector<int64_t> start(result.shape.size(), 0);
      for (unsigned i = 0; i < op->getNumOperands(); ++i) {
        LocalTensor part = operand(i, rank);
        part.forEach([&](ArrayRef<int64_t> index, int64_t &element) { result.at(add(index, start)) = element; });
        start[concatenate.getDimension()] += part.shape[concatenate.getDimension()];
      }
    });
  } else {
    return false;
  }
  set(op->getResult(0), std::move(results));
  return true;
}

bool Simulation::runCollective(Operation *op) {
  auto group = op->getAttrOfType<GroupAttr>("group").getAxes();
  int64_t ranks = getSize(group);
  double share = double(ranks - 1) / double(ranks);
  Value results;
  if (isa<AxisIndexOp>(op)) {
    results = map(op, [&](int64_t rank, LocalTensor &result) { result.data[0] = positionOf(rank, group); });
    set(op->getResult(0), std::move(results));
    return true;
  }
  const Value &input = get(op->getOperand(0));
  /// `index` of part `part` of `ranks` along `dim`, whose parts have `rows`.
  auto inPart = [](ArrayRef<int64_t> index, int64_t dim, int64_t part, int64_t rows) {
    SmallVector<int64_t> moved(index);
    moved[dim] += part * rows;
    return moved;
  };
  auto element = [&](int64_t rank, ArrayRef<int64_t> index) { return input[rank].at(index); };
  if (auto reduce = dyn_cast<AllReduceOp>(op)) {
    wireElements += 2 * share * double(input[0].data.size());
    results = map(op, [&](int64_t rank, LocalTensor &result) {
      SmallVector<int64_t> members = groupOf(rank, group);
      for (size_t i = 0; i < result.data.size(); ++i) {
        result.data[i] = input[members[0]].data[i];
        for (int64_t member : ArrayRef(members).drop_front())
          result.data[i] = combine(reduce.getKind(), result.data[i], input[member].data[i]);
      }
    });
  } else if (auto gather = dyn_cast<AllGatherOp>(op)) {
    results = map(op, [&](int64_t rank, LocalTensor &result) {
      int64_t dim = gather.getDim();
      for (auto [part, member] : llvm::enumerate(groupOf(rank, group)))
        LocalTensor(input[member]).forEach([&, part = part](ArrayRef<int64_t> index, int64_t &value) {
          result.at(inPart(index, dim, part, input[0].shape[dim])) = value;
        });
    });
    wireElements += share * double(results[0].data.size());
  } else if (auto slice = dyn_cast<LocalSliceOp>(op)) {
    results = map(op, [&](int64_t rank, LocalTensor &result) {
      int64_t dim = slice.getDim(), rows = result.shape[dim];
      result.forEach([&](ArrayRef<int64_t> index, int64_t &value) {
        value = element(rank, inPart(index, dim, positionOf(rank, group), rows));
      });
    });
  } else if (auto scatter = dyn_cast<ReduceScatterOp>(op)) {
    wireElements += share * double(input[0].data.size());
    results = map(op, [&](int64_t rank, LocalTensor &result) {
      int64_t dim = scatter.getDim(), rows = result.shape[dim];
      SmallVector<int64_t> members = groupOf(rank, group);
      result.forEach([&](ArrayRef<int64_t> index, int64_t &value) {
        SmallVector<int64_t> source = inPart(index, dim, positionOf(rank, group), rows);
        value = element(members[0], source);
        for (int64_t member : ArrayRef(members).drop_front())
          value = combine(scatter.getKind(), value, element(member, source));
      });
    });
  } else if (auto exchange = dyn_cast<AllToAllOp>(op)) {
    wireElements += share * double(input[0].data.size());
    results = map(op, [&](int64_t rank, LocalTensor &result) {
      int64_t split = exchange.getSplitDim(), concat = exchange.getConcatDim();
      int64_t own = positionOf(rank, group), rows = result.shape[split], each = input[0].shape[concat];
      SmallVector<int64_t> members = groupOf(rank, group);
      result.forEach([&](ArrayRef<int64_t> index, int64_t &value) {
        SmallVector<int64_t> source = inPart(index, split, own, rows);
        source[concat] = index[concat] % each;
        value = element(members[index[concat] / each], source);
      });
    });
  } else if (auto permute = dyn_cast<CollectivePermuteOp>(op)) {
    wireElements += double(input[0].data.size());
    results = map(op, [&](int64_t rank, LocalTensor &result) {
      llvm::fill(result.data, 0);
      ArrayRef<int64_t> pairs = permute.getPairs();
      for (size_t i = 0; i < pairs.size(); i += 2)
        if (pairs[i + 1] == positionOf(rank, group))
          result.data = input[groupOf(rank, group)[pairs[i]]].data;
    });
  } else {
    return false;
  }
  set(op->getResult(0), std::move(results));
  return true;
}
