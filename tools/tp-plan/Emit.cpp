//===- Emit.cpp - a plan in the words of frameworks -----------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Emit.h"
#include "tp/IR/TpDialect.h"
#include "tp/Input/Import/Import.h"
#include "tp/Pipelines/Pipelines.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace tp;

namespace {
/// One argument or result: per dimension the whole axes that split it.
struct Tensor {
  std::string name;
  RankedTensorType type;
  LayoutAttr layout;
  SmallVector<SmallVector<StringRef>> dims;
  /// Why some dimension is left whole; empty if none is.
  std::string lost;
};
} // namespace

/// A Python string.
static std::string quote(StringRef text) {
  std::string quoted = "\"";
  for (char c : text) {
    if (c == '"' || c == '\\')
      quoted += '\\';
    quoted += c;
  }
  return quoted + "\"";
}

static Tensor read(StringRef name, RankedTensorType type, LayoutAttr layout, MeshAttr mesh) {
  Tensor tensor{name.str(), type, layout, {}, ""};
  for (auto [dim, size] : llvm::zip_equal(layout.getDims(), type.getShape())) {
    SmallVector<StringRef> axes;
    int64_t parts = 1;
    for (Attribute item : dim.getItems()) {
      auto axis = dyn_cast<AxisRefAttr>(item);
      if (!axis || !axis.isWhole()) {
        tensor.lost = axis ? "a part of an axis" : "blocks";
        axes.clear();
        break;
      }
      axes.push_back(axis.getName().getValue());
      parts *= axis.getSizeIn(mesh);
    }
    if (!axes.empty() && size % parts != 0) {
      tensor.lost = std::to_string(size) + " rows in " + std::to_string(parts) + " parts";
      axes.clear();
    }
    tensor.dims.push_back(std::move(axes));
  }
  return tensor;
}

/// Arguments (or results) with a layout.
static std::vector<Tensor> readAll(ModuleOp module, bool isResult) {
  func::FuncOp main = getMain(module);
  MeshAttr mesh = getMesh(module).getMesh();
  std::vector<Tensor> tensors;
  TypeRange types = isResult ? TypeRange(main.getResultTypes()) : TypeRange(main.getArgumentTypes());
  for (auto [number, type] : llvm::enumerate(types)) {
    auto get = [&, number = unsigned(number)](StringRef name) {
      return isResult ? main.getResultAttr(number, name) : main.getArgAttr(number, name);
    };
    std::string name = (isResult ? "result" : "arg") + std::to_string(number);
    for (StringRef key : {"jax.result_info", "tp.name"})
      if (auto given = dyn_cast_or_null<StringAttr>(get(key)); given && !given.empty())
        name = given.getValue();
    if (auto layout = dyn_cast_or_null<LayoutAttr>(get(TpDialect::kLayoutAttr)))
      tensors.push_back(read(name, cast<RankedTensorType>(type), layout, mesh));
  }
  return tensors;
}

static void printComment(llvm::raw_ostream &os, const Tensor &tensor) {
  os << "  # " << tensor.name;
  if (tensor.lost.empty())
    return;
  std::string layout;
  llvm::raw_string_ostream(layout) << tensor.layout;
  os << ": has no equal for " << tensor.lost << " of " << layout;
}

/// `(2, 4), ("dp", "tp")`.
static void printMesh(llvm::raw_ostream &os, MeshAttr mesh) {
  os << "(";
  for (MeshAxisAttr axis : mesh.getAxes())
    os << axis.getSize() << ", ";
  os << "), ";
}

static void printNames(llvm::raw_ostream &os, ArrayRef<StringRef> names) {
  os << "(";
  for (StringRef name : names)
    os << quote(name) << ", ";
  os << ")";
}

static SmallVector<StringRef> getNames(MeshAttr mesh) {
  return llvm::map_to_vector(mesh.getAxes(), [](MeshAxisAttr axis) { return axis.getName().getValue(); });
}

std::string tp::emitJax(ModuleOp annotated) {
  std::string text;
  llvm::raw_string_ostream os(text);
  MeshAttr mesh = getMesh(annotated).getMesh();
  os << "import jax\nfrom jax.sharding import NamedSharding, PartitionSpec as P\n\nmesh = jax.make_mesh(";
  printMesh(os, mesh);
  printNames(os, getNames(mesh));
  os << ")\n";
  for (bool isResult : {false, true}) {
    os << (isResult ? "results" : "arguments") << " = [\n";
    for (const Tensor &tensor : readAll(annotated, isResult)) {
      os << "    P(";
      llvm::interleaveComma(tensor.dims, os, [&](ArrayRef<StringRef> axes) {
        if (axes.empty())
          os << "None";
        else if (axes.size() == 1)
          os << quote(axes.front());
        else
          printNames(os, axes);
      });
      os << "),";
      printComment(os, tensor);
      os << "\n";
    }
    os << "]\n";
  }
  os << "# In the order of jax.tree.leaves of the arguments and of the results.\n"
        "in_shardings = [NamedSharding(mesh, spec) for spec in arguments]\n"
        "out_shardings = [NamedSharding(mesh, spec) for spec in results]\n";
  return text;
}

std::string tp::emitTorch(ModuleOp annotated) {
  std::string text;
  llvm::raw_string_ostream os(text);
  MeshAttr mesh = getMesh(annotated).getMesh();
  os << "from torch.distributed.device_mesh import init_device_mesh\n"
        "from torch.distributed.tensor import Replicate, Shard\n\n"
        "def make_mesh(device_type):\n    return init_device_mesh(device_type, ";
  printMesh(os, mesh);
  os << "mesh_dim_names=";
  printNames(os, getNames(mesh));
  os << ")\n\n# For distribute_tensor, one placement per mesh axis.\n";
  for (bool isResult : {false, true}) {
    os << (isResult ? "results" : "arguments") << " = [\n";
    for (Tensor &tensor : readAll(annotated, isResult)) {
      os << "    (";
      for (StringRef name : getNames(mesh)) {
        auto dim = llvm::find_if(tensor.dims, [&](ArrayRef<StringRef> axes) { return llvm::is_contained(axes, name); });
        if (dim == tensor.dims.end())
          os << "Replicate(), ";
        else
          os << "Shard(" << dim - tensor.dims.begin() << "), ";
      }
      os << "),";
      // Axes that split one dimension do so in the order of the mesh.
      SmallVector<StringRef> names = getNames(mesh);
      auto position = [&](StringRef name) { return llvm::find(names, name); };
      for (ArrayRef<StringRef> axes : tensor.dims)
        if (!llvm::is_sorted(axes, [&](StringRef a, StringRef b) { return position(a) < position(b); }))
          tensor.lost = "the order of axes";
      printComment(os, tensor);
      os << "\n";
    }
    os << "]\n";
  }
  return text;
}

ArrayRef<StringRef> tp::getEmittedForms() {
  static constexpr StringRef forms[] = {"plan", "sdy", "jax", "torch"};
  return forms;
}

FailureOr<std::string> tp::emitPlan(ModuleOp module, StringRef form, ShardingOptions options) {
  std::string plan;
  llvm::raw_string_ostream os(plan);
  if (form == "plan")
    options.plan = &os;
  if (failed(shard(module, Phase::annotated, options)))
    return failure();
  if (form == "plan")
    return plan;
  if (form == "sdy")
    return emitSdy(module);
  return form == "jax" ? emitJax(module) : emitTorch(module);
}
