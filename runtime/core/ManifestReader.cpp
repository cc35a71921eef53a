//===- ManifestReader.cpp - descriptions from JSON ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ManifestReader.h"
#include "JsonReader.h"
#include "tp/runtime/Convolution.h"
#include <algorithm>

using namespace tp::runtime;
using nlohmann::json;

static constexpr int64_t kMostRanks = 4096;
static constexpr int64_t kMostSlots = 1 << 20;
static constexpr size_t kMostDims = 12; // of a matrix product, batch dimensions among them

/// Whether a sub-axis of `size` at `pre` fits an axis.
static bool fits(int64_t axisSize, int64_t pre, int64_t size) {
  return size == 0 || (pre <= axisSize && size <= axisSize && axisSize % (pre * size) == 0);
}

/// Whether two parts of one axis share a digit; a whole axis shares one with any.
static bool overlap(const GroupAxis &a, const GroupAxis &b) {
  return a.size == 0 || b.size == 0 || (a.pre < b.pre * b.size && b.pre < a.pre * a.size);
}

namespace {
/// Reads a manifest.
class Reader : public JsonReader {
public:
  explicit Reader(Manifest &manifest) : manifest(manifest) {}

  bool read(const json &root);

private:
  bool axis(const json &entry);
  bool cpu(const json &root);
  bool level(const json &entry, const TensorInfo &info, size_t dim, int64_t extent, Level &into);
  bool tensor(const json &entry, std::vector<TensorInfo> &into);
  bool aliases();
  bool group(const json &entry);
  bool matmul(const json &entry);
  bool convolution(const json &entry);
  bool side(const json &entry, const char *name, ElementType type, ConvolutionInfo::Tensor &into);
  bool op(const json &entry);
  bool collective(const json &entry);
  bool prediction(const json &root);
  bool device(const json &root);
  bool epilogue(const json &entry, MatmulInfo &info);

  Manifest &manifest;
};
} // namespace

bool Reader::cpu(const json &root) {
  const json *entry = find(root, "cpu");
  if (!entry || !entry->is_object())
    return fail("expected an object 'cpu'");
  return text(*entry, "architecture", manifest.cpu.architecture) && texts(*entry, "features", manifest.cpu.features);
}

bool Reader::axis(const json &entry) {
  MeshAxis axis;
  if (!text(entry, "name", axis.name) || !number(entry, "size", axis.size, 1))
    return false;
  manifest.mesh.push_back(axis);
  __int128 ranks = 1;
  for (const MeshAxis &each : manifest.mesh)
    if ((ranks *= each.size) > kMostRanks)
      return fail("has a mesh of more than " + std::to_string(kMostRanks) + " ranks");
  return true;
}

/// A digit of dimension `dim`, whose extent is what the digit before left.
bool Reader::level(const json &entry, const TensorInfo &info, size_t dim, int64_t extent, Level &into) {
  if (!number(entry, "axis", into.axis, -1) || !number(entry, "count", into.count, 1) ||
      !number(entry, "extent", into.extent) || !number(entry, "chunk", into.chunk))
    return false;
  __int128 covered = __int128(into.count) * into.chunk;
  bool chains = into.extent == extent && into.chunk <= extent &&
                (into.axis < 0 ? covered == extent && into.count <= std::max<int64_t>(extent, 1) : covered >= extent);
  if (!chains)
    return fail("tensor '" + info.name + "': the digits of dimension " + std::to_string(dim) + " do not chain");
  if (into.axis < 0)
    return true;
  if (into.axis >= int64_t(manifest.mesh.size()))
    return fail("tensor '" + info.name + "' is split over an axis that the mesh lacks");
  int64_t axisSize = manifest.mesh[size_t(into.axis)].size;
  if (!number(entry, "pre", into.pre, 1) || !number(entry, "size", into.size))
    return false;
  if (into.count != (into.size ? into.size : axisSize) || !fits(axisSize, into.pre, into.size))
    return fail("tensor '" + info.name + "': a digit does not fit its axis");
  return true;
}

bool Reader::tensor(const json &entry, std::vector<TensorInfo> &into) {
  TensorInfo info;
  if (!text(entry, "name", info.name) || !type(entry, "type", info.type) || !numbers(entry, "shape", info.shape) ||
      !numbers(entry, "local", info.local))
    return false;
  const json *dims = find(entry, "dims");
  if (info.local.size() != info.shape.size() || !dims || !dims->is_array() || dims->size() != info.shape.size())
    return fail("tensor '" + info.name + "': shape, local and dims differ in length");
  if (!isAtMostLargest(info.shape, getBytes(info.type)) || !isAtMostLargest(info.local, getBytes(info.type)))
    return fail("tensor '" + info.name + "' is larger than " + std::to_string(kLargest) + " bytes");
  for (size_t dim = 0; dim < info.shape.size(); ++dim) {
    std::vector<Level> levels;
    int64_t extent = info.shape[dim], local = 1;
    if (!(*dims)[dim].is_array())
      return fail("tensor '" + info.name + "': expected lists of digits in 'dims'");
    for (const json &digit : (*dims)[dim]) {
      Level next;
      if (!level(digit, info, dim, extent, next))
        return false;
      if (next.axis < 0)
        local *= next.count; // divides the extent
      extent = next.chunk;
      levels.push_back(next);
    }
    if (local * extent != info.local[dim])
      return fail("tensor '" + info.name + "': local size " + std::to_string(info.local[dim]) + " of dimension " +
                  std::to_string(dim) + " does not follow from its digits");
    info.dims.push_back(std::move(levels));
  }
  if (find(entry, "alias") && !number(entry, "alias", info.alias, -1))
    return false;
  into.push_back(std::move(info));
  return true;
}

/// A result takes the place of one argument at most, and lies as it does.
bool Reader::aliases() {
  std::vector<bool> taken(manifest.results.size());
  for (const TensorInfo &argument : manifest.arguments) {
    if (argument.alias < 0)
      continue;
    if (argument.alias >= int64_t(taken.size()) || taken[size_t(argument.alias)])
      return fail("tensor '" + argument.name + "' has no result of its own that takes its place");
    taken[size_t(argument.alias)] = true;
    const TensorInfo &result = manifest.results[size_t(argument.alias)];
    if (result.type != argument.type || result.shape != argument.shape || result.local != argument.local)
      return fail("tensor '" + argument.name + "': the result that takes its place has another type");
  }
  return true;
}

bool Reader::group(const json &entry) {
  if (!entry.is_array())
    return fail("expected lists of axes in 'groups'");
  std::vector<GroupAxis> axes;
  for (const json &part : entry) {
    GroupAxis axis;
    if (!number(part, "axis", axis.axis) || !number(part, "pre", axis.pre, 1) || !number(part, "size", axis.size))
      return false;
    if (axis.axis >= int64_t(manifest.mesh.size()) || !fits(manifest.mesh[size_t(axis.axis)].size, axis.pre, axis.size))
      return fail("has a group over an axis that the mesh lacks");
    for (const GroupAxis &other : axes)
      if (other.axis == axis.axis && overlap(other, axis))
        return fail("has a group over a part of an axis twice");
    axes.push_back(axis);
  }
  manifest.groups.push_back(std::move(axes));
  return true;
}

bool Reader::matmul(const json &entry) {
  MatmulInfo info;
  if (!type(entry, "type", info.type) || !type(entry, "acc", info.accumulator) ||
      !numbers(entry, "batch", info.batch) || !number(entry, "m", info.m) || !number(entry, "n", info.n) ||
      !number(entry, "k", info.k) || !numbers(entry, "a_strides", info.aStrides) ||
      !numbers(entry, "b_strides", info.bStrides) || !numbers(entry, "c_strides", info.cStrides))
    return false;
  if (!epilogue(entry, info) || (find(entry, "workspace") && !number(entry, "workspace", info.workspace)))
    return false;
  if (info.workspace > manifest.arenaBytes)
    return fail("has a matmul whose workspace is larger than the arena");
  size_t dims = info.batch.size() + 2;
  if (info.aStrides.size() != dims || info.bStrides.size() != dims || info.cStrides.size() != dims || dims > kMostDims)
    return fail("has a matmul whose strides do not fit its sizes");
  // Work is counted, and bytes are computed, in 64 bits.
  std::vector<int64_t> sizes = info.batch;
  sizes.insert(sizes.end(), {info.m, info.n});
  if (!isAtMostLargest(sizes, getBytes(info.accumulator)) || __int128(info.k) * (info.m + info.n) > kLargest)
    return fail("has a matmul whose operands are larger than " + std::to_string(kLargest) + " elements");
  __int128 work = info.k;
  for (int64_t size : sizes)
    work *= size;
  if (work > INT64_MAX)
    return fail("has a matmul of more than 2^63 products");
  auto reaches = [&](const std::vector<int64_t> &strides, int64_t rows, int64_t columns) {
    std::vector<int64_t> extents = info.batch;
    extents.insert(extents.end(), {rows, columns});
    __int128 last = 0;
    for (size_t dim = 0; dim < dims; ++dim)
      last += __int128(std::max<int64_t>(extents[dim] - 1, 0)) * strides[dim];
    return last <= kLargest;
  };
  if (!reaches(info.aStrides, info.m, info.k) || !reaches(info.bStrides, info.k, info.n) ||
      !reaches(info.cStrides, info.m, info.n))
    return fail("has a matmul whose strides do not fit its sizes");
  manifest.matmuls.push_back(std::move(info));
  return true;
}

/// One of a convolution's tensors: elements, and the last one's place, in 64 bits.
bool Reader::side(const json &entry, const char *name, ElementType type, ConvolutionInfo::Tensor &into) {
  const json *tensor = find(entry, name);
  if (!tensor || !tensor->is_object())
    return fail(std::string("expected an object '") + name + "' in a convolution");
  if (!numbers(*tensor, "sizes", into.sizes) || !numbers(*tensor, "strides", into.strides))
    return false;
  size_t dims = into.sizes.size();
  __int128 last = 0;
  for (size_t dim = 0; dim < std::min(dims, into.strides.size()); ++dim)
    last += __int128(std::max<int64_t>(into.sizes[dim] - 1, 0)) * into.strides[dim];
  bool isGood = dims >= 3 && dims <= 5 && into.strides.size() == dims && last <= kLargest &&
                isAtMostLargest(into.sizes, getBytes(type)) &&
                std::all_of(into.sizes.begin(), into.sizes.end(), [](int64_t size) { return size > 0; });
  return isGood || fail("has a convolution whose sizes and strides do not fit each other");
}

bool Reader::convolution(const json &entry) {
  ConvolutionInfo info;
  std::string kind;
  if (!text(entry, "kind", kind) || !type(entry, "type", info.type) || !side(entry, "x", info.type, info.x) ||
      !side(entry, "w", info.type, info.w) || !side(entry, "y", info.type, info.y) ||
      !numbers(entry, "padding", info.padding) || !numbers(entry, "strides", info.strides) ||
      !numbers(entry, "dilations", info.dilations) || !number(entry, "groups", info.groups, 1) ||
      !number(entry, "workspace", info.workspace))
    return false;
  if (kind != "forward" && kind != "data" && kind != "filter")
    return fail("has a convolution of unknown kind '" + kind + "'");
  info.kind = kind == "forward" ? ConvolutionKind::forward
              : kind == "data"  ? ConvolutionKind::data
                                : ConvolutionKind::filter;
  if (!isConvolved(info.type))
    return fail(std::string("has a convolution of ") + getName(info.type));
  if (info.workspace > manifest.arenaBytes)
    return fail("has a convolution whose workspace is larger than the arena");
  size_t dims = info.x.sizes.size(), spatial = dims - 2;
  bool isGood = info.w.sizes.size() == dims && info.y.sizes.size() == dims && info.padding.size() == spatial &&
                info.strides.size() == spatial && info.dilations.size() == spatial &&
                info.x.sizes[0] == info.y.sizes[0] && info.w.sizes[0] == info.y.sizes[1] &&
                info.groups <= info.y.sizes[1] && info.y.sizes[1] % info.groups == 0 &&
                info.x.sizes[1] % info.groups == 0 && info.x.sizes[1] / info.groups == info.w.sizes[1];
  // y is all that fits between x's paddings.
  for (size_t i = 0; isGood && i < spatial; ++i) {
    int64_t stride = info.strides[i], dilation = info.dilations[i];
    __int128 spare = __int128(info.x.sizes[i + 2]) + 2 * __int128(info.padding[i]) -
                     __int128(info.y.sizes[i + 2] - 1) * stride - __int128(info.w.sizes[i + 2] - 1) * dilation - 1;
    isGood = stride > 0 && dilation > 0 && info.padding[i] <= kLargest && spare >= 0 && spare < stride;
  }
  if (!isGood)
    return fail("has a convolution whose sizes do not fit each other");
  manifest.convolutions.push_back(std::move(info));
  return true;
}

bool Reader::op(const json &entry) {
  OpInfo info;
  if (!text(entry, "name", info.name) || !text(entry, "kind", info.kind) || !real(entry, "flops", info.flops) ||
      !real(entry, "bytes", info.bytes) || !number(entry, "collective", info.collective, -1))
    return false;
  if (info.collective >= int64_t(manifest.collectives.size()))
    return fail("op '" + info.name + "' counts for a collective that is not there");
  manifest.ops.push_back(std::move(info));
  return true;
}

bool Reader::collective(const json &entry) {
  CollectiveInfo info;
  if (!text(entry, "kind", info.kind) || !texts(entry, "axes", info.axes) || !number(entry, "count", info.count) ||
      !real(entry, "bytes", info.bytes) || !text(entry, "pass", info.pass) || !text(entry, "cause", info.cause) ||
      (find(entry, "ranks") && !number(entry, "ranks", info.ranks)) ||
      (find(entry, "seconds") && !real(entry, "seconds", info.seconds)))
    return false;
  manifest.collectives.push_back(std::move(info));
  return true;
}

bool Reader::epilogue(const json &entry, MatmulInfo &info) {
  if (const json *bias = find(entry, "bias")) {
    if (!bias->is_boolean())
      return fail("has a matmul whose 'bias' is no boolean");
    info.bias = bias->get<bool>();
  }
  std::string name = "none";
  if (find(entry, "epilogue") && !text(entry, "epilogue", name))
    return false;
  if (name == "relu" || name == "gelu")
    info.epilogue = name == "relu" ? Epilogue::relu : Epilogue::gelu;
  else if (name != "none")
    return fail("has a matmul of unknown epilogue '" + name + "'");
  bool isReal = isFloat(info.accumulator) && !isComplex(info.accumulator);
  return isReal || (!info.bias && info.epilogue == Epilogue::none) || fail("has a matmul of integers with an epilogue");
}

bool Reader::device(const json &root) {
  if (!find(root, "target"))
    return true;
  const json *recordable = find(root, "recordable");
  if (!text(root, "target", manifest.target) || !texts(root, "kernels", manifest.kernels))
    return false;
  if (manifest.target != "cuda" && manifest.target != "emulated")
    return fail("is for unknown target '" + manifest.target + "', expected cuda or emulated");
  if (!recordable || !recordable->is_boolean())
    return fail("expected a boolean 'recordable'");
  manifest.recordable = recordable->get<bool>();
  return list(root, "convolutions", [&](const json &entry) { return convolution(entry); });
}

bool Reader::prediction(const json &root) {
  const json *entry = find(root, "prediction");
  if (!entry)
    return true;
  Prediction &into = manifest.prediction.emplace();
  if (!text(*entry, "machine", into.machine) || !real(*entry, "step_seconds", into.stepSeconds) ||
      !real(*entry, "compute_seconds", into.computeSeconds) ||
      !real(*entry, "communication_seconds", into.communicationSeconds) ||
      !real(*entry, "peak_bytes", into.peakBytes) || !real(*entry, "lower_bound_seconds", into.lowerBoundSeconds))
    return false;
  into.exposedSeconds = into.communicationSeconds;
  return !find(*entry, "exposed_seconds") || real(*entry, "exposed_seconds", into.exposedSeconds);
}

bool Reader::read(const json &root) {
  if (!root.is_object())
    return fail("not an object");
  bool good = text(root, "name", manifest.name) && text(root, "strategy", manifest.strategy) && cpu(root) &&
              list(root, "mesh", [&](const json &entry) { return axis(entry); }) &&
              number(root, "arena_bytes", manifest.arenaBytes) &&
              list(root, "arguments", [&](const json &entry) { return tensor(entry, manifest.arguments); }) &&
              list(root, "results", [&](const json &entry) { return tensor(entry, manifest.results); }) && aliases() &&
              list(root, "groups", [&](const json &entry) { return group(entry); }) &&
              list(root, "matmuls", [&](const json &entry) { return matmul(entry); }) &&
              list(root, "collectives", [&](const json &entry) { return collective(entry); }) &&
              list(root, "ops", [&](const json &entry) { return op(entry); }) && prediction(root) && device(root) &&
              (!find(root, "slots") || number(root, "slots", manifest.slots));
  if (!good)
    return false;
  if (manifest.slots > kMostSlots)
    return fail("has more than " + std::to_string(kMostSlots) + " slots of started collectives");
  // Sums of sizes stay within 64 bits, too.
  __int128 bytes = manifest.arenaBytes;
  for (const auto *tensors : {&manifest.arguments, &manifest.results})
    for (const TensorInfo &tensor : *tensors)
      bytes += tensor.getLocalBytes();
  return bytes <= kLargest || fail("needs more than " + std::to_string(kLargest) + " bytes per rank");
}

Status tp::runtime::readManifest(std::string_view text, Manifest &manifest) {
  Reader reader(manifest);
  try {
    json root = json::parse(text.begin(), text.end(), nullptr, /*allow_exceptions=*/false);
    if (!reader.read(root))
      return Status::error(reader.error);
  } catch (const json::exception &error) {
    return Status::error(error.what());
  } catch (const std::bad_alloc &) {
    return Status::error("out of memory");
  }
  return {};
}
