//===- Executable.cpp - compiled programs as files ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/Executable.h"
#include <cerrno>
#include <cstring>
#include <dlfcn.h>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <sys/mman.h>
#include <unistd.h>

using namespace tp::runtime;
using nlohmann::json;

static constexpr char kMagic[4] = {'T', 'P', 'X', '\0'};
static constexpr uint32_t kVersion = 1;
/// No size, stride or offset is larger; products of two are computed wide.
static constexpr int64_t kLargest = int64_t(1) << 48;

/// Whether a sub-axis of `size` at `pre` fits an axis.
static bool fits(int64_t axisSize, int64_t pre, int64_t size) {
  return size == 0 || (pre <= axisSize && size <= axisSize && axisSize % (pre * size) == 0);
}

static bool hasBytes(const std::vector<int64_t> &shape, ElementType type) {
  __int128 bytes = getBytes(type);
  for (int64_t size : shape)
    if ((bytes *= size) > kLargest)
      return false;
  return true;
}

int64_t TensorInfo::getElements() const {
  int64_t elements = 1;
  for (int64_t size : shape)
    elements *= size;
  return elements;
}

int64_t TensorInfo::getLocalBytes() const {
  int64_t bytes = getBytes(type);
  for (int64_t size : local)
    bytes *= size;
  return bytes;
}

int64_t Manifest::getRankCount() const {
  int64_t ranks = 1;
  for (const MeshAxis &axis : mesh)
    ranks *= axis.size;
  return ranks;
}

std::vector<int64_t> Manifest::getCoordinates(int64_t rank) const {
  std::vector<int64_t> coordinates(mesh.size());
  for (size_t i = mesh.size(); i-- > 0;) {
    coordinates[i] = rank % mesh[i].size;
    rank /= mesh[i].size;
  }
  return coordinates;
}

int64_t Manifest::getCoordinate(int64_t axis, int64_t pre, int64_t size,
                                const std::vector<int64_t> &coordinates) const {
  if (size == 0)
    return coordinates[size_t(axis)];
  int64_t minor = mesh[size_t(axis)].size / (pre * size);
  return coordinates[size_t(axis)] / minor % size;
}

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

namespace {
/// Reads a manifest; the first thing that is wrong becomes `error`.
class Reader {
public:
  std::string error;

  bool read(const json &root, Manifest &manifest);

private:
  bool fail(const std::string &what) {
    if (error.empty())
      error = what;
    return false;
  }
  bool number(const json &from, const char *key, int64_t &into, int64_t least = 0) {
    if (!from.is_object() || !from.contains(key) || !from[key].is_number_integer() ||
        from[key].get<int64_t>() < least || from[key].get<int64_t>() > kLargest)
      return fail(std::string("expected a number '") + key + "' of at least " + std::to_string(least) +
                  " and at most " + std::to_string(kLargest));
    into = from[key];
    return true;
  }
  bool numbers(const json &from, const char *key, std::vector<int64_t> &into) {
    if (!from.is_object() || !from.contains(key) || !from[key].is_array())
      return fail(std::string("expected a list '") + key + "'");
    for (const json &value : from[key]) {
      if (!value.is_number_integer() || value.get<int64_t>() < 0 || value.get<int64_t>() > kLargest)
        return fail(std::string("expected sizes in '") + key + "'");
      into.push_back(value);
    }
    return true;
  }
  bool type(const json &from, const char *key, ElementType &into) {
    std::optional<ElementType> found;
    if (from.is_object() && from.contains(key) && from[key].is_string())
      found = parseElementType(from[key].get<std::string>());
    if (!found)
      return fail(std::string("expected an element type '") + key + "'");
    into = *found;
    return true;
  }
  bool tensor(const json &from, TensorInfo &info);

  Manifest *manifest = nullptr;
};
} // namespace

bool Reader::tensor(const json &from, TensorInfo &info) {
  if (!type(from, "type", info.type) || !numbers(from, "shape", info.shape) || !numbers(from, "local", info.local))
    return false;
  if (from.contains("name") && from["name"].is_string())
    info.name = from["name"];
  if (info.local.size() != info.shape.size() || !from.contains("dims") || !from["dims"].is_array() ||
      from["dims"].size() != info.shape.size())
    return fail("tensor '" + info.name + "': shape, local and dims differ in length");
  if (!hasBytes(info.shape, info.type) || !hasBytes(info.local, info.type))
    return fail("tensor '" + info.name + "' is larger than " + std::to_string(kLargest) + " bytes");
  for (size_t dim = 0; dim < info.shape.size(); ++dim) {
    std::vector<Level> levels;
    int64_t extent = info.shape[dim], local = 1;
    for (const json &entry : from["dims"][dim]) {
      Level level;
      if (!number(entry, "axis", level.axis, -1) || !number(entry, "count", level.count, 1) ||
          !number(entry, "extent", level.extent) || !number(entry, "chunk", level.chunk))
        return false;
      __int128 covered = __int128(level.count) * level.chunk;
      if (level.extent != extent || level.chunk > extent || (level.axis < 0 ? covered != extent : covered < extent))
        return fail("tensor '" + info.name + "': the digits of dimension " + std::to_string(dim) + " do not chain");
      if (level.axis >= 0) {
        if (level.axis >= int64_t(manifest->mesh.size()))
          return fail("tensor '" + info.name + "' is split over an axis that the mesh lacks");
        int64_t axisSize = manifest->mesh[size_t(level.axis)].size;
        if (!number(entry, "pre", level.pre, 1) || !number(entry, "size", level.size))
          return false;
        int64_t count = level.size ? level.size : axisSize;
        if (level.count != count || !fits(axisSize, level.pre, level.size))
          return fail("tensor '" + info.name + "': a digit does not fit its axis");
      } else {
        local *= level.count; // divides the extent
      }
      extent = level.chunk;
      levels.push_back(level);
    }
    if (local * extent != info.local[dim])
      return fail("tensor '" + info.name + "': local size " + std::to_string(info.local[dim]) + " of dimension " +
                  std::to_string(dim) + " does not follow from its digits");
    info.dims.push_back(std::move(levels));
  }
  return true;
}

bool Reader::read(const json &root, Manifest &into) {
  manifest = &into;
  int64_t version;
  if (!number(root, "version", version, 0))
    return false;
  if (version != kVersion)
    return fail("is for version " + std::to_string(version) + " of the manifest, expected " + std::to_string(kVersion));
  if (root.contains("name") && root["name"].is_string())
    into.name = root["name"];
  into.strategy = root.value("strategy", "");
  auto list = [&](const char *key) { return root.contains(key) && root[key].is_array() ? root[key] : json::array(); };
  int64_t ranks = 1;
  for (const json &entry : list("mesh")) {
    MeshAxis axis;
    if (!number(entry, "size", axis.size, 1) || !entry.contains("name") || !entry["name"].is_string())
      return fail("expected a name and a size for each mesh axis");
    axis.name = entry["name"];
    ranks *= axis.size;
    if (axis.size > 4096 || ranks > 4096)
      return fail("has a mesh of more than 4096 ranks");
    into.mesh.push_back(axis);
  }
  if (!number(root, "arena_bytes", into.arenaBytes))
    return false;
  for (auto [key, tensors] : {std::pair{"arguments", &into.arguments}, std::pair{"results", &into.results}})
    for (const json &entry : list(key)) {
      TensorInfo info;
      if (!tensor(entry, info))
        return false;
      tensors->push_back(std::move(info));
    }
  for (const json &group : list("groups")) {
    std::vector<GroupAxis> axes;
    for (const json &entry : group) {
      GroupAxis axis;
      if (!number(entry, "axis", axis.axis) || !number(entry, "pre", axis.pre, 1) || !number(entry, "size", axis.size))
        return false;
      if (axis.axis >= int64_t(into.mesh.size()) || !fits(into.mesh[size_t(axis.axis)].size, axis.pre, axis.size))
        return fail("has a group over an axis that the mesh lacks");
      axes.push_back(axis);
    }
    into.groups.push_back(std::move(axes));
  }
  for (const json &entry : list("matmuls")) {
    MatmulInfo info;
    if (!type(entry, "type", info.type) || !type(entry, "acc", info.accumulator) ||
        !numbers(entry, "batch", info.batch) || !number(entry, "m", info.m) || !number(entry, "n", info.n) ||
        !number(entry, "k", info.k) || !numbers(entry, "a_strides", info.aStrides) ||
        !numbers(entry, "b_strides", info.bStrides) || !numbers(entry, "c_strides", info.cStrides))
      return false;
    size_t dims = info.batch.size() + 2;
    if (info.aStrides.size() != dims || info.bStrides.size() != dims || info.cStrides.size() != dims || dims > 12)
      return fail("has a matmul whose strides do not fit its sizes");
    into.matmuls.push_back(std::move(info));
  }
  for (const json &entry : list("ops"))
    into.ops.push_back({entry.value("name", ""), entry.value("kind", ""), entry.value("flops", 0.0),
                        entry.value("bytes", 0.0), entry.value("collective", int64_t(-1))});
  for (const json &entry : list("collectives")) {
    CollectiveInfo info;
    info.kind = entry.value("kind", "");
    info.count = entry.value("count", int64_t(0));
    info.bytes = entry.value("bytes", 0.0);
    if (entry.contains("axes"))
      for (const json &axis : entry["axes"])
        if (axis.is_string())
          info.axes.push_back(axis);
    info.pass = entry.value("pass", "");
    info.cause = entry.value("cause", "");
    into.collectives.push_back(std::move(info));
  }
  return true;
}

bool Executable::isExecutable(std::string_view content) {
  return content.size() >= 4 && std::memcmp(content.data(), kMagic, 4) == 0;
}

std::unique_ptr<Executable> Executable::open(std::string_view content, Status &status) {
  auto fail = [&](const std::string &why) {
    status = Status::error("executable " + why);
    return nullptr;
  };
  if (!isExecutable(content))
    return fail("is not a .tpx file");
  if (content.size() < 16)
    return fail("is truncated: expected at least 16 bytes, found " + std::to_string(content.size()));
  uint32_t version;
  uint64_t manifestBytes;
  std::memcpy(&version, content.data() + 4, 4);
  std::memcpy(&manifestBytes, content.data() + 8, 8);
  if (version != kVersion)
    return fail("is for version " + std::to_string(version) + ", expected " + std::to_string(kVersion));
  if (manifestBytes > content.size() - 16)
    return fail("is truncated: its description has " + std::to_string(manifestBytes) + " bytes, the file " +
                std::to_string(content.size() - 16));
  json root = json::parse(content.begin() + 16, content.begin() + 16 + int64_t(manifestBytes), nullptr, false);
  std::unique_ptr<Executable> executable(new Executable);
  Reader reader;
  try {
    if (!root.is_object() || !reader.read(root, executable->manifest))
      return fail("has a bad description: " + (reader.error.empty() ? std::string("not an object") : reader.error));
  } catch (const json::exception &error) {
    return fail(std::string("has a bad description: ") + error.what());
  }
  std::string_view image = content.substr(16 + manifestBytes);
  uint64_t imageBytes = 0;
  if (image.size() < 8)
    return fail("is truncated: it ends before its code");
  std::memcpy(&imageBytes, image.data(), 8);
  if (imageBytes != image.size() - 8)
    return fail("is truncated: its code has " + std::to_string(imageBytes) + " bytes, the file " +
                std::to_string(image.size() - 8));
  image.remove_prefix(8);
  int memory = memfd_create("tpx", MFD_CLOEXEC);
  if (memory < 0)
    return fail(std::string("cannot be loaded: ") + std::strerror(errno));
  while (!image.empty()) {
    ssize_t written = write(memory, image.data(), image.size());
    if (written <= 0) {
      close(memory);
      return fail("cannot be loaded: out of memory");
    }
    image.remove_prefix(size_t(written));
  }
  std::string path = "/proc/self/fd/" + std::to_string(memory);
  executable->library = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
  // Open while the code is loaded: the loader knows libraries by their path,
  // which has the descriptor's number.
  executable->descriptor = memory;
  if (!executable->library)
    return fail(std::string("has code that cannot be loaded: ") + dlerror());
  executable->main = reinterpret_cast<tp_main_function *>(dlsym(executable->library, "tp_main"));
  if (!executable->main)
    return fail("has no entry point tp_main");
  return executable;
}

std::unique_ptr<Executable> Executable::openFile(const std::string &path, Status &status) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream content;
  if (!file || !(content << file.rdbuf())) {
    status = Status::error("cannot read '" + path + "'");
    return nullptr;
  }
  return open(content.str(), status);
}

Executable::~Executable() {
  if (library)
    dlclose(library);
  if (descriptor >= 0)
    close(descriptor);
}

std::string tp::runtime::makeExecutable(std::string_view manifestJson, std::string_view image) {
  std::string content(kMagic, 4);
  uint32_t version = kVersion;
  uint64_t bytes = manifestJson.size();
  content.append(reinterpret_cast<const char *>(&version), 4);
  content.append(reinterpret_cast<const char *>(&bytes), 8);
  content += manifestJson;
  bytes = image.size();
  content.append(reinterpret_cast<const char *>(&bytes), 8);
  content += image;
  return content;
}
