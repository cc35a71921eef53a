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
static llvm::Expected<json::Value> describe(func::FuncOp main, unsigned index, std::string name) {
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
                      {"dims", std::move(dims)},
                      {"bytes", getByteSize(local)}};
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
    matmuls.push_back(json::Object{{"type", getElementTypeName(getElementTypeOrSelf(op.getA().getType()))},
                                   {"acc", getElementTypeName(getElementTypeOrSelf(op.getC().getType()))},
                                   {"batch", toArray(sizes.drop_back(3))},
                                   {"m", matrix[0]},
                                   {"n", matrix[1]},
                                   {"k", matrix[2]},
                                   {"a_strides", toArray(op.getAStrides())},
                                   {"b_strides", toArray(op.getBStrides())},
                                   {"c_strides", toArray(op.getCStrides())}});
  }
  return matmuls;
}

static json::Array describeCollectives(const ProgramTables &tables) {
  json::Array collectives;
  for (const ProgramTables::Collective &line : tables.collectives) {
    host::CollectiveOp first = line.first;
    json::Array axes;
    for (AxisRefAttr axis : first.getGroup().getAxes())
      axes.push_back(axis.isWhole() ? axis.getName().str() : axis.str());
    collectives.push_back(json::Object{{"kind", first.getKind()},
                                       {"axes", std::move(axes)},
                                       {"count", line.count},
                                       {"bytes", line.bytes},
                                       {"pass", line.getText("tp.pass")},
                                       {"cause", line.getText("tp.cause")}});
  }
  return collectives;
}

llvm::Expected<std::string> tp::buildManifest(ModuleOp module, const ProgramTables &tables, StringRef name,
                                              StringRef strategy) {
  auto main = cast<func::FuncOp>(host::findMain(module));
  json::Array mesh, arguments, results, ops;
  for (MeshOp op : module.getOps<MeshOp>()) {
    for (MeshAxisAttr axis : op.getMesh().getAxes())
      mesh.push_back(json::Object{{"name", axis.getName().getValue()}, {"size", axis.getSize()}});
    break;
  }
  for (unsigned i = 0; i < main.getNumArguments(); ++i) {
    auto position = main.getArgAttrOfType<IntegerAttr>(i, host::kResultAttr);
    json::Array &list = position ? results : arguments;
    std::string otherwise = (position ? "result" : "arg") + std::to_string(list.size());
    llvm::Expected<json::Value> entry = describe(main, i, getName(main, i, otherwise));
    if (!entry)
      return entry.takeError();
    list.push_back(std::move(*entry));
  }
  for (const ProgramTables::Op &op : tables.ops)
    ops.push_back(json::Object{
        {"name", op.name}, {"kind", op.kind}, {"flops", op.flops}, {"bytes", op.bytes}, {"collective", op.collective}});
  json::Object root{{"version", 1},
                    {"name", name},
                    {"strategy", strategy},
                    {"mesh", std::move(mesh)},
                    {"arena_bytes", main->getAttrOfType<IntegerAttr>(host::kArenaBytesAttr).getInt()},
                    {"arena_alignment", host::kBufferAlignment},
                    {"arguments", std::move(arguments)},
                    {"results", std::move(results)},
                    {"groups", describeGroups(main, tables)},
                    {"matmuls", describeMatmuls(tables)},
                    {"ops", std::move(ops)},
                    {"collectives", describeCollectives(tables)}};
  std::string text;
  llvm::raw_string_ostream(text) << json::Value(std::move(root));
  return text;
}
