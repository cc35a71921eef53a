//===- ReshardPropertyTest.cpp - any layout to any other ------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Random pairs of layouts: what emitReshard emits runs on simulated ranks that
// hold integers, and each rank must end with what the target layout says.
//
//===----------------------------------------------------------------------===//

#include "../../lib/Partition/ReshardToCollectives.h"
#include "Simulation.h"
#include "mlir/AsmParser/AsmParser.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Verifier.h"
#include "tp/Input/StableHLO/StableHLO.h"
#include "gtest/gtest.h"
#include <random>

using namespace mlir;
using namespace tp;

namespace {

class ReshardPropertyTest : public testing::Test {
protected:
  ReshardPropertyTest() { context.loadDialect<TpDialect, ::stablehlo::StableHLODialect, func::FuncDialect>(); }

  struct Case {
    MeshAttr mesh;
    RankedTensorType type;
    LayoutAttr from, to;

    std::string str() const {
      std::string text;
      llvm::raw_string_ostream(text) << mesh << " " << type << ": " << from << " to " << to;
      return text;
    }
  };

  int64_t below(int64_t end) { return int64_t(random() % uint64_t(end)); }
  bool oneIn(int64_t n) { return below(n) == 0; }

  Case makeCase();
  LayoutAttr makeLayout(const Case &test, ArrayRef<AxisRefAttr> wholeAndParts, bool mayBePartial);
  std::optional<Case> parseCase(StringRef mesh, StringRef type, StringRef from, StringRef to);

  /// The emitted ops, verified, in a function.
  OwningOpRef<ModuleOp> emit(const Case &test);
  /// Names of the emitted collectives, in order.
  std::string getCollectives(const Case &test);
  void check(const Case &test, double *wire = nullptr);

  FlatSymbolRefAttr meshName() { return FlatSymbolRefAttr::get(&context, "mesh"); }

  MLIRContext context;
  std::mt19937_64 random;
};

/// A term of the value at `index`, one for each position over the partial axes.
int64_t getTerm(ArrayRef<int64_t> index, int64_t position) {
  uint64_t hash = 1469598103934665603u + uint64_t(position) * 7919;
  for (int64_t i : index)
    hash = (hash ^ uint64_t(i + 1)) * 1099511628211u;
  return 1 + int64_t((hash >> 32) % 97);
}

/// Position of a rank over the axes of a layout's partial.
int64_t getPartialPosition(LayoutAttr layout, ArrayRef<int64_t> coords, MeshAttr mesh) {
  int64_t position = 0;
  for (AxisRefAttr axis : layout.getPartial())
    position = position * axis.getSizeIn(mesh) + getCoordinate(axis, coords, mesh);
  return position;
}

int64_t getPartialCount(LayoutAttr layout, MeshAttr mesh) {
  int64_t count = 1;
  for (AxisRefAttr axis : layout.getPartial())
    count *= axis.getSizeIn(mesh);
  return count;
}

/// The global index of an element of a rank's local tensor; nullopt for padding.
std::optional<SmallVector<int64_t>> getGlobalIndex(ArrayRef<DimSplit> splits, ArrayRef<int64_t> local,
                                                   ArrayRef<int64_t> coords, MeshAttr mesh) {
  SmallVector<int64_t> global;
  for (auto [split, row] : llvm::zip(splits, local)) {
    global.push_back(split.getGlobalRow(row, coords, mesh));
    if (global.back() < 0)
      return std::nullopt;
  }
  return global;
}

/// All-reduce what is not to stay partial, gather every dimension, slice.
double getNaiveWireElements(LayoutAttr from, LayoutAttr to, RankedTensorType type, MeshAttr mesh) {
  int64_t terms = 1, parts = 1;
  for (AxisRefAttr axis : from.getPartial())
    if (from.getReduction() != to.getReduction() ||
        llvm::none_of(to.getPartial(), [&](AxisRefAttr wanted) { return covers(wanted, axis, mesh); }))
      terms *= axis.getSizeIn(mesh);
  auto splits = *getSplits(from, type, mesh);
  double elements = 1;
  for (const DimSplit &split : splits) {
    elements *= double(split.getLocalSize());
    for (AxisRefAttr axis : split.getAxes())
      parts *= axis.getSizeIn(mesh);
  }
  return 2 * double(terms - 1) / double(terms) * elements + double(parts - 1) * elements;
}

LayoutAttr ReshardPropertyTest::makeLayout(const Case &test, ArrayRef<AxisRefAttr> units, bool mayBePartial) {
  Builder builder(&context);
  auto silent = [&] { return mlir::emitError(builder.getUnknownLoc()); };
  ScopedDiagnosticHandler quiet(&context, [](Diagnostic &) { return success(); });
  while (true) {
    SmallVector<SmallVector<Attribute>> items(test.type.getRank());
    SmallVector<AxisRefAttr> shuffled(units), partial;
    std::shuffle(shuffled.begin(), shuffled.end(), random);
    for (AxisRefAttr axis : shuffled) {
      if (oneIn(4))
        continue;
      if (mayBePartial && oneIn(4))
        partial.push_back(axis);
      else
        items[below(items.size())].push_back(axis);
    }
    SmallVector<DimLayoutAttr> dims;
    for (auto &dim : items) {
      if (!dim.empty() && oneIn(3))
        dim.insert(dim.begin() + below(dim.size()), builder.getI64IntegerAttr(2 + below(2)));
      if (!dim.empty() && oneIn(8)) // chunks larger than they have to be
        dim.push_back(builder.getI64IntegerAttr(1 + below(5)));
      dims.push_back(DimLayoutAttr::get(&context, dim, /*open=*/false));
    }
    ReductionKind kinds[] = {ReductionKind::add, ReductionKind::add, ReductionKind::max, ReductionKind::min};
    ReductionKind kind = partial.empty() ? ReductionKind::add : kinds[below(4)];
    LayoutAttr layout = LayoutAttr::getChecked(silent, &context, meshName(), ArrayRef<DimLayoutAttr>(dims),
                                               ArrayRef<AxisRefAttr>(partial), kind);
    if (layout && succeeded(layout.verifyFor(test.mesh, test.type, silent)))
      return layout;
  }
}

ReshardPropertyTest::Case ReshardPropertyTest::makeCase() {
  Case test;
  SmallVector<MeshAxisAttr> axes;
  int64_t count = 1 + below(3), ranks = 1;
  const StringRef names[] = {"a", "b", "c"};
  for (StringRef name : ArrayRef(names).take_front(count)) {
    int64_t size = 2 + below(3);
    if (ranks * size > 24)
      size = 2;
    ranks *= size;
    axes.push_back(MeshAxisAttr::get(&context, StringAttr::get(&context, name), size));
  }
  test.mesh = MeshAttr::get(&context, axes);
  SmallVector<int64_t> shape;
  int64_t sizes[] = {1, 2, 3, 4, 5, 6, 7, 8, 10, 12};
  for (int64_t rank = 1 + below(3); rank > 0; --rank)
    shape.push_back(sizes[below(rank > 2 ? 8 : 10)]);
  test.type = RankedTensorType::get(shape, IntegerType::get(&context, 32));
  // An axis of 4 is used whole or as two parts, anew for each layout.
  auto units = [&] {
    SmallVector<AxisRefAttr> result;
    for (MeshAxisAttr axis : axes) {
      if (axis.getSize() == 4 && oneIn(2)) {
        result.push_back(AxisRefAttr::get(&context, axis.getName(), 1, 2));
        result.push_back(AxisRefAttr::get(&context, axis.getName(), 2, 2));
      } else {
        result.push_back(AxisRefAttr::get(&context, axis.getName().getValue()));
      }
    }
    return result;
  };
  test.from = makeLayout(test, units(), oneIn(2));
  test.to = makeLayout(test, units(), oneIn(8));
  return test;
}

OwningOpRef<ModuleOp> ReshardPropertyTest::emit(const Case &test) {
  Location loc = UnknownLoc::get(&context);
  OwningOpRef<ModuleOp> module = ModuleOp::create(loc);
  OpBuilder builder = OpBuilder::atBlockEnd(module->getBody());
  MeshOp::create(builder, loc, "mesh", test.mesh);
  Type source = getLocalType(test.type, test.from, test.mesh), target = getLocalType(test.type, test.to, test.mesh);
  auto function = func::FuncOp::create(builder, loc, "f", builder.getFunctionType({source}, {target}));
  builder.setInsertionPointToStart(function.addEntryBlock());
  mlir::Value result = emitReshard(builder, loc, function.getArgument(0),
                                   planReshard(test.from, test.to, test.type, test.mesh), test.to.getMesh());
  func::ReturnOp::create(builder, loc, result);
  EXPECT_TRUE(succeeded(verify(*module))) << test.str();
  return module;
}

std::string ReshardPropertyTest::getCollectives(const Case &test) {
  OwningOpRef<ModuleOp> module = emit(test);
  std::string names;
  module->walk([&](Operation *op) {
    if (isa<TpDialect>(op->getDialect()) && !isa<MeshOp>(op))
      names += (names.empty() ? "" : " ") + op->getName().stripDialect().str();
  });
  return names;
}

void ReshardPropertyTest::check(const Case &test, double *wire) {
  OwningOpRef<ModuleOp> module = emit(test);
  auto function = *module->getOps<func::FuncOp>().begin();
  auto fromSplits = *getSplits(test.from, test.type, test.mesh), toSplits = *getSplits(test.to, test.type, test.mesh);

  Simulation simulation(test.mesh);
  Simulation::Value input;
  for (int64_t rank = 0; rank < test.mesh.getRankCount(); ++rank) {
    SmallVector<int64_t> coords = getCoordinates(test.mesh, rank);
    int64_t position = getPartialPosition(test.from, coords, test.mesh);
    input.emplace_back(getLocalType(test.type, test.from, test.mesh).getShape());
    input.back().forEach([&](ArrayRef<int64_t> local, int64_t &element) {
      if (auto index = getGlobalIndex(fromSplits, local, coords, test.mesh))
        element = getTerm(*index, position);
    });
  }
  simulation.set(function.getArgument(0), std::move(input));
  ASSERT_TRUE(simulation.run(function.getBody().front())) << test.str();
  Operation *end = function.getBody().front().getTerminator();
  const Simulation::Value &output = simulation.get(end->getOperand(0));

  auto expected = [&](ArrayRef<int64_t> index) {
    int64_t value = getTerm(index, 0);
    for (int64_t position = 1; position < getPartialCount(test.from, test.mesh); ++position)
      value = combine(test.from.getReduction(), value, getTerm(index, position));
    return value;
  };
  // What the ranks of a group over the target's partial axes hold together.
  for (int64_t rank = 0; rank < test.mesh.getRankCount(); ++rank) {
    SmallVector<int64_t> coords = getCoordinates(test.mesh, rank);
    SmallVector<int64_t> members = simulation.groupOf(rank, test.to.getPartial());
    LocalTensor local = output[rank];
    bool right = true;
    local.forEach([&](ArrayRef<int64_t> position, int64_t &) {
      auto index = getGlobalIndex(toSplits, position, coords, test.mesh);
      if (!index)
        return;
      int64_t value = output[members[0]].at(position);
      for (int64_t member : ArrayRef(members).drop_front())
        value = combine(test.to.getReduction(), value, output[member].at(position));
      right &= value == expected(*index);
    });
    if (!right) {
      std::string text;
      llvm::raw_string_ostream(text) << *module;
      FAIL() << "rank " << rank << " of " << test.str() << "\n" << text;
    }
  }
  double naive = getNaiveWireElements(test.from, test.to, test.type, test.mesh);
  EXPECT_LE(simulation.wireElements, naive + 1e-9) << test.str() << ": " << getCollectives(test);
  EXPECT_NEAR(getReshardWireBytes(test.from, test.to, test.type, test.mesh), 4 * simulation.wireElements, 1e-6)
      << test.str();
  if (wire)
    *wire = simulation.wireElements;
}

std::optional<ReshardPropertyTest::Case> ReshardPropertyTest::parseCase(StringRef mesh, StringRef type, StringRef from,
                                                                        StringRef to) {
  auto layout = [&](StringRef text) {
    return dyn_cast_or_null<LayoutAttr>(parseAttribute(("#tp.layout<@mesh, " + text + ">").str(), &context));
  };
  Case test{dyn_cast_or_null<MeshAttr>(parseAttribute(("#tp.mesh<[" + mesh + "]>").str(), &context)),
            dyn_cast_or_null<RankedTensorType>(parseType(("tensor<" + type + "xi32>").str(), &context)), layout(from),
            layout(to)};
  if (!test.mesh || !test.type || !test.from || !test.to)
    return std::nullopt;
  return test;
}

TEST_F(ReshardPropertyTest, EachRankHoldsWhatTheTargetSays) {
  random.seed(3);
  for (int i = 0; i < 8000; ++i) {
    check(makeCase());
    if (HasFailure()) {
      ADD_FAILURE() << "at pair " << i;
      return;
    }
  }
}

TEST_F(ReshardPropertyTest, NothingForTheSameLayout) {
  random.seed(5);
  for (int i = 0; i < 500; ++i) {
    Case test = makeCase();
    test.to = test.from;
    EXPECT_EQ(getCollectives(test), "") << test.str();
  }
}

TEST_F(ReshardPropertyTest, KnownCases) {
  struct {
    const char *mesh, *type, *from, *to, *collectives;
  } cases[] = {
      // An axis moves between dimensions; sizes that do not divide do not matter.
      {R"("a"=4)", "8x8", R"([{"a"}, {}])", R"([{}, {"a"}])", "all_to_all"},
      {R"("a"=4)", "10x7", R"([{"a"}, {}])", R"([{}, {"a"}])", "all_to_all"},
      {R"("a"=2, "b"=3)", "12x8x9", R"([{"a", "b"}, {}, {}])", R"([{"a"}, {}, {"b"}])", "all_to_all"},
      // The axis that leaves is not the last one.
      {R"("a"=2, "b"=2)", "8x8", R"([{"a", "b"}, {}])", R"([{"b"}, {"a"}])", "collective_permute all_to_all"},
      {R"("a"=2, "b"=4)", "16x16", R"([{"a", "b"}, {}])", R"([{"b"}, {"a"}])", "collective_permute all_to_all"},
      {R"("a"=2, "b"=4)", "16x16", R"([{"a", "b"}, {}])", R"([{"b"}, {}])", "collective_permute all_gather"},
      // A sum that is split next.
      {R"("a"=4)", "8x8", R"([{}, {}], partial = {"a"})", R"([{}, {"a"}])", "reduce_scatter"},
      {R"("a"=4)", "8x7", R"([{}, {}], partial = max {"a"})", R"([{}, {"a"}])", "reduce_scatter"},
      {R"("a"=2, "b"=2)", "8x8", R"([{"b"}, {}], partial = {"a"})", R"([{"b"}, {"a"}])", "reduce_scatter"},
      {R"("a"=4)", "8x8", R"([{}, {}], partial = {"a"})", R"([{}, {}])", "all_reduce"},
      {R"("a"=2, "b"=2)", "8x8", R"([{}, {}], partial = {"a", "b"})", R"([{}, {}])", "all_reduce"},
      {R"("a"=2, "b"=2)", "8x8", R"([{}, {}], partial = {"a", "b"})", R"([{}, {}], partial = {"b"})", "all_reduce"},
      // One row: padding it to one row per rank would move more than reducing it.
      {R"("a"=4)", "1", R"([{}], partial = {"a"})", R"([{"a"}])", "all_reduce local_slice"},
      // Whole parts change their place.
      {R"("a"=2, "b"=2)", "8", R"([{"a", "b"}])", R"([{"b", "a"}])", "collective_permute"},
      {R"("a"=2, "b"=3)", "12", R"([{"a", "b"}])", R"([{"b", "a"}])", "collective_permute"},
      {R"("a"=2, "b"=2)", "8", R"([{"a"}])", R"([{"b"}])", "collective_permute"},
      {R"("a"=2, "b"=2)", "8x8", R"([{"a"}, {"b"}])", R"([{"b"}, {"a"}])", "collective_permute"},
      {R"("a"=4)", "8", R"([{"a":(1)2}])", R"([{"a":(2)2}])", "collective_permute"},
      // What every rank has is taken, not sent.
      {R"("a"=4)", "8x8", R"([{}, {}])", R"([{"a"}, {}])", "local_slice"},
      {R"("a"=4)", "12", R"([{}])", R"([3x{"a"}])", "local_slice"},
      {R"("a"=2, "b"=2)", "8", R"([{"a"}])", R"([{"a", "b"}])", "local_slice"},
      // Of a tensor without elements, too.
      {R"("a"=2, "b"=4)", "0", R"([{"a", "b"}])", R"([{"b", "a"}])", "all_gather local_slice"},
      // And what is to be whole is gathered at once.
      {R"("a"=2, "b"=2)", "8", R"([{"a", "b"}])", R"([{}])", "all_gather"},
      {R"("a"=4)", "12", R"([3x{"a"}])", R"([{}])", "all_gather"},
      {R"("a"=2, "b"=2)", "8", R"([{"a", "b"}])", R"([{"a"}])", "all_gather"},
      // The same rows in other words.
      {R"("a"=4)", "8", R"([{"a"}])", R"([{"a":(1)2, "a":(2)2}])", ""},
  };
  for (auto &known : cases) {
    std::optional<Case> test = parseCase(known.mesh, known.type, known.from, known.to);
    ASSERT_TRUE(test) << known.from << " to " << known.to;
    check(*test);
    EXPECT_EQ(getCollectives(*test), known.collectives) << test->str();
  }
}

} // namespace
