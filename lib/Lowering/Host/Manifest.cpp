//===- Manifest.cpp - what an executable says about itself ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Program.h"
#include "tp/IR/DimLevels.h"
#include "tp/Sharding/DimSplit.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "llvm/Support/JSON.h"

using namespace mlir;
using namespace tp;

namespace json = llvm::json;

static json::Array toArray(ArrayRef<int64_t> values) { return json::Array(values); }

/// An argument or a result: `index` is its position in main's arguments.
static llvm::Expected<json::Object> describe(func::FuncOp main, unsigned index, std::string name) {
  auto local = cast<MemRefType>(main.getArgumentTypes()[index]);
  auto globalAttr = main.getArgAttrOfType<TypeAttr>(index, TpDialect::kGlobalTypeAttr);
  auto layout = main.getArgAttrOfType<LayoutAttr>(index, TpDialect::kLayoutAttr);
  auto global = globalAttr ? cast<ShapedType>(globalAttr.getValue()) : cast<ShapedType>(local);
  json::Array dims;
  MeshAttr mesh = layout ? lookupMesh(main, layout.getMesh()) : MeshAttr();
  for (int64_t dim = 0; dim < global.getRank(); ++dim) {
    json::Array levels;
    if (layout) {
      auto split = mesh ? DimSplit::get(layout.getDims()[dim], global.getDimSize(dim), mesh) : FailureOr<DimSplit>();
      if (failed(split))
        return llvm::createStringError("layout of argument " + std::to_string(index) + " does not fit its type");
      for (const Level &level : split->getLevels())
        levels.push_back(json::Object{{"axis", level.axis ? mesh.getAxisPosition(level.axis.getName().getValue()) : -1},
                                      {"pre", level.axis ? level.axis.getPreSize() : 1},
                                      {"size", level.axis ? level.axis.getSize() : 0},
                                      {"count", level.count},
                                      {"extent", level.extent},
                                      {"chunk", level.chunk}});
    }
    dims.push_back(std::move(levels));
  }
  std::string type = getElementTypeName(local.getElementType());
  if (type.empty())
    return llvm::createStringError("argument " + std::to_string(index) +
                                   ": expected elements of i1, i8 to i64, f8 to f64 or complex");
  return json::Object{{"name", name},
                      {"type", type},
                      {"shape", toArray(global.getShape())},
                      {"local", toArray(local.getShape())},
                      {"dims", std::move(dims)}};
}

static std::string getName(func::FuncOp main, unsigned index, StringRef otherwise) {
  if (auto name = main.getArgAttrOfType<StringAttr>(index, host::kNameAttr))
    return name.str();
  if (auto info = main.getArgAttrOfType<StringAttr>(index, "jax.result_info"))
    return info.str();
  return otherwise.str();
}

static json::Array describeGroups(func::FuncOp main, const ProgramTables &tables) {
  json::Array groups;
  for (GroupAttr group : tables.groups) {
    MeshAttr mesh = lookupMesh(main, group.getMesh());
    json::Array axes;
    for (AxisRefAttr axis : group.getAxes())
      axes.push_back(json::Object{{"axis", mesh.getAxisPosition(axis.getName().getValue())},
                                  {"pre", axis.getPreSize()},
                                  {"size", axis.getSize()}});
    groups.push_back(std::move(axes));
  }
  return groups;
}

static json::Array describeMatmuls(const ProgramTables &tables) {
  json::Array matmuls;
  for (host::MatmulOp op : tables.matmuls) {
    ArrayRef<int64_t> sizes = op.getSizes(), matrix = sizes.take_back(3);
    json::Object entry{{"type", getElementTypeName(getElementTypeOrSelf(op.getA().getType()))},
                       {"acc", getElementTypeName(getElementTypeOrSelf(op.getC().getType()))},
                       {"batch", toArray(sizes.drop_back(3))},
                       {"m", matrix[0]},
                       {"n", matrix[1]},
                       {"k", matrix[2]},
                       {"a_strides", toArray(op.getAStrides())},
                       {"b_strides", toArray(op.getBStrides())},
                       {"c_strides", toArray(op.getCStrides())}};
    if (op.getBias())
      entry["bias"] = true;
    if (auto epilogue = op.getEpilogue())
      entry["epilogue"] = *epilogue;
    if (int64_t bytes = op.getWorkspaceBytes())
      entry["workspace"] = bytes;
    matmuls.push_back(std::move(entry));
  }
  return matmuls;
}

static json::Array describeConvolutions(const ProgramTables &tables) {
  json::Array convolutions;
  for (host::ConvolutionOp op : tables.convolutions) {
    auto describe = [](ArrayRef<int64_t> sizes, ArrayRef<int64_t> strides) {
      return json::Object{{"sizes", toArray(sizes)}, {"strides", toArray(strides)}};
    };
    convolutions.push_back(json::Object{{"kind", op.getKind()},
                                        {"type", getElementTypeName(getElementTypeOrSelf(op.getA().getType()))},
                                        {"x", describe(op.getXSizes(), op.getXStrides())},
                                        {"w", describe(op.getWSizes(), op.getWStrides())},
                                        {"y", describe(op.getYSizes(), op.getYStrides())},
                                        {"padding", toArray(op.getPadding())},
                                        {"strides", toArray(op.getStrides())},
                                        {"dilations", toArray(op.getDilations())},
                                        {"groups", op.getGroups()},
                                        {"workspace", op.getWorkspaceBytes()}});
  }
  return convolutions;
}

/// A result that JAX lets take the memory of an argument (a donated one) is the
/// argument's next value, if it lies as the argument does.
static void describeAliases(func::FuncOp main, ArrayRef<unsigned> argumentPlaces,
                            MutableArrayRef<json::Object> arguments, ArrayRef<unsigned> resultPlaces,
                            ArrayRef<json::Object> results) {
  llvm::DenseSet<int64_t> taken;
  for (auto [index, entry] : llvm::zip_equal(argumentPlaces, arguments)) {
    auto alias = main.getArgAttrOfType<IntegerAttr>(index, "tf.aliasing_output");
    if (!alias || alias.getInt() < 0 || alias.getInt() >= int64_t(results.size()))
      continue;
    unsigned result = resultPlaces[alias.getInt()];
    bool same = main.getArgumentTypes()[index] == main.getArgumentTypes()[result] &&
                main.getArgAttr(index, TpDialect::kLayoutAttr) == main.getArgAttr(result, TpDialect::kLayoutAttr) &&
                *entry.get("shape") == *results[alias.getInt()].get("shape");
    if (same && taken.insert(alias.getInt()).second)
      entry["alias"] = alias.getInt();
  }
}

static double getPredictedSeconds(const CompileOptions &options, StringRef kind, const std::string &axes,
                                  StringRef pass, StringRef cause) {
  double seconds = 0;
  if (options.prediction)
    for (const PlanPrediction::Collective &row : options.prediction->collectives)
      if (row.kind == kind && row.axes == axes && row.pass == pass && row.cause == cause)
        seconds += row.seconds;
  return seconds;
}

static json::Array describeCollectives(const ProgramTables &tables, MeshAttr mesh, const CompileOptions &options) {
  json::Array collectives;
  for (const ProgramTables::Collective &line : tables.collectives) {
    host::CollectiveOp first = line.first;
    json::Array axes;
    std::string axesText;
    for (AxisRefAttr axis : first.getGroup().getAxes()) {
      axes.push_back(axis.isWhole() ? axis.getName().str() : axis.str());
      axesText += (axesText.empty() ? "" : ",") + axis.getName().str();
      if (!axis.isWhole())
        axesText += ":(" + std::to_string(axis.getPreSize()) + ")" + std::to_string(axis.getSize());
    }
    std::string pass = line.getText("tp.pass"), cause = line.getText("tp.cause");
    double seconds = getPredictedSeconds(options, first.getKind(), axesText, pass, cause);
    collectives.push_back(json::Object{{"kind", first.getKind()},
                                       {"axes", std::move(axes)},
                                       {"ranks", first.getGroup().getSizeIn(mesh)},
                                       {"count", line.count},
                                       {"bytes", line.bytes},
                                       {"seconds", seconds},
                                       {"pass", pass},
                                       {"cause", cause}});
  }
  return collectives;
}

llvm::Expected<std::string> tp::buildManifest(ModuleOp module, const ProgramTables &tables, StringRef name,
                                              const CompileOptions &options) {
  auto main = cast<func::FuncOp>(host::findMain(module));
  json::Array mesh, arguments, results, ops;
  MeshAttr meshAttr;
  for (MeshOp op : module.getOps<MeshOp>()) {
    meshAttr = op.getMesh();
    for (MeshAxisAttr axis : op.getMesh().getAxes())
      mesh.push_back(json::Object{{"name", axis.getName().getValue()}, {"size", axis.getSize()}});
    break;
  }
  SmallVector<json::Object> argumentEntries, resultEntries;
  SmallVector<unsigned> argumentPlaces, resultPlaces;
  for (unsigned i = 0; i < main.getNumArguments(); ++i) {
    bool isResult = main.getArgAttrOfType<IntegerAttr>(i, host::kResultAttr) != nullptr;
    SmallVector<json::Object> &list = isResult ? resultEntries : argumentEntries;
    std::string otherwise = (isResult ? "result" : "arg") + std::to_string(list.size());
    llvm::Expected<json::Object> entry = describe(main, i, getName(main, i, otherwise));
    if (!entry)
      return entry.takeError();
    list.push_back(std::move(*entry));
    (isResult ? resultPlaces : argumentPlaces).push_back(i);
  }
  describeAliases(main, argumentPlaces, argumentEntries, resultPlaces, resultEntries);
  for (json::Object &entry : argumentEntries)
    arguments.push_back(std::move(entry));
  for (json::Object &entry : resultEntries)
    results.push_back(std::move(entry));
  for (const ProgramTables::Op &op : tables.ops)
    ops.push_back(json::Object{
        {"name", op.name}, {"kind", op.kind}, {"flops", op.flops}, {"bytes", op.bytes}, {"collective", op.collective}});
  json::Object root{{"name", name},
                    {"strategy", options.strategy},
                    {"cpu", json::Object{{"architecture", getTargetCpu().architecture},
                                         {"features", json::Array(getTargetCpu().features)}}},
                    {"mesh", std::move(mesh)},
                    {"arena_bytes", main->getAttrOfType<IntegerAttr>(host::kArenaBytesAttr).getInt()},
                    {"arguments", std::move(arguments)},
                    {"results", std::move(results)},
                    {"groups", describeGroups(main, tables)},
                    {"matmuls", describeMatmuls(tables)},
                    {"ops", std::move(ops)},
                    {"collectives", describeCollectives(tables, meshAttr, options)},
                    {"slots", tables.slots}};
  if (!tables.kernels.empty() || options.target != "cpu") {
    root["target"] = options.target;
    root["kernels"] = json::Array(tables.kernels);
    root["convolutions"] = describeConvolutions(tables);
    root["recordable"] = !tables.readsDevice;
  }
  if (const auto &prediction = options.prediction)
    root["prediction"] = json::Object{{"machine", prediction->machine},
                                      {"step_seconds", prediction->stepSeconds},
                                      {"compute_seconds", prediction->computeSeconds},
                                      {"communication_seconds", prediction->communicationSeconds},
                                      {"exposed_seconds", prediction->exposedSeconds},
                                      {"peak_bytes", prediction->peakBytes},
                                      {"lower_bound_seconds", prediction->lowerBoundSeconds}};
  std::string text;
  llvm::raw_string_ostream(text) << json::Value(std::move(root));
  return text;
}
