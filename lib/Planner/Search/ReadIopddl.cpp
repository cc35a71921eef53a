//===- ReadIopddl.cpp - problems of the IOPDDL benchmark ------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Planner/Search/ReadIopddl.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"

#include <zlib.h>

using namespace llvm;

namespace tp::search {

static Error makeError(const Twine &message) { return createStringError(inconvertibleErrorCode(), message); }

/// `path` is only put together where something is wrong.
static Error expect(const Twine &path, const Twine &what) { return makeError(path + ": expected " + what); }

static Expected<const json::Object *> getObject(const json::Object &parent, const Twine &path, StringRef field) {
  if (const json::Object *object = parent.getObject(field))
    return object;
  return expect(path + "." + field, "an object");
}

static Expected<const json::Array *> getArray(const json::Object &parent, const Twine &path, StringRef field) {
  if (const json::Array *array = parent.getArray(field))
    return array;
  return expect(path + "." + field, "an array");
}

/// An array as long as another one.
static Expected<const json::Array *> getArray(const json::Object &parent, const Twine &path, StringRef field,
                                              size_t size) {
  Expected<const json::Array *> array = getArray(parent, path, field);
  if (array && (*array)->size() != size)
    return expect(path + "." + field, Twine(size) + " elements, found " + Twine((*array)->size()));
  return array;
}

static Error readCosts(const json::Value &value, const Twine &path, std::vector<double> &costs) {
  const json::Array *array = value.getAsArray();
  if (!array)
    return expect(path, "an array of numbers");
  costs.reserve(array->size());
  for (auto [index, element] : enumerate(*array)) {
    std::optional<double> cost = element.getAsNumber();
    if (!cost || !(*cost > -kIopddlForbidden))
      return expect(path + "[" + Twine(index) + "]", "a cost above -1e18");
    costs.push_back(*cost >= kIopddlForbidden ? kForbidden : *cost);
  }
  return Error::success();
}

static Error readBytes(const json::Value &value, const Twine &path, size_t size, std::vector<int64_t> &bytes) {
  const json::Array *array = value.getAsArray();
  if (!array || array->size() != size)
    return expect(path, "an array of " + Twine(size) + " usages, one for each cost");
  bytes.reserve(size);
  for (auto [index, element] : enumerate(*array)) {
    std::optional<int64_t> usage = element.getAsInteger();
    // Sums of usages must not overflow.
    if (!usage || *usage < 0 || *usage > int64_t(1) << 52)
      return expect(path + "[" + Twine(index) + "]", "a number of bytes from 0 to 2^52");
    bytes.push_back(*usage);
  }
  return Error::success();
}

/// Two whole numbers from 0 to below `bound`.
static Error readPair(const json::Value &value, const Twine &path, int64_t bound, const Twine &what, unsigned &first,
                      unsigned &second) {
  const json::Array *array = value.getAsArray();
  unsigned *targets[] = {&first, &second};
  if (!array || array->size() != 2)
    return expect(path, what);
  for (auto [element, target] : zip_equal(*array, targets)) {
    std::optional<int64_t> number = element.getAsInteger();
    if (!number || *number < 0 || *number >= bound)
      return expect(path, what);
    *target = *number;
  }
  return Error::success();
}

/// Times index arrays later: beyond this an input is a mistake.
static constexpr int64_t kTimeBound = int64_t(1) << 28;

static Error readNodes(const json::Object &nodes, const Twine &path, Problem &problem) {
  Expected<const json::Array *> costs = getArray(nodes, path, "costs");
  if (!costs)
    return costs.takeError();
  size_t count = (*costs)->size();
  Expected<const json::Array *> intervals = getArray(nodes, path, "intervals", count);
  if (!intervals)
    return intervals.takeError();
  Expected<const json::Array *> usages = getArray(nodes, path, "usages", count);
  if (!usages)
    return usages.takeError();

  problem.nodes.resize(count);
  for (auto [index, node] : enumerate(problem.nodes)) {
    if (Error error = readCosts((**costs)[index], path + ".costs[" + Twine(index) + "]", node.costs))
      return error;
    if (node.costs.empty())
      return expect(path + ".costs[" + Twine(index) + "]", "at least one cost");
    Residency residency;
    if (Error error = readPair((**intervals)[index], path + ".intervals[" + Twine(index) + "]", kTimeBound,
                               "an interval [begin, end) of two times below 2^28", residency.begin, residency.end))
      return error;
    if (residency.begin > residency.end)
      return expect(path + ".intervals[" + Twine(index) + "]", "an end that is not before the begin");
    if (Error error =
            readBytes((**usages)[index], path + ".usages[" + Twine(index) + "]", node.costs.size(), residency.bytes))
      return error;
    if (residency.begin < residency.end)
      node.residencies.push_back(std::move(residency));
  }
  return Error::success();
}

static Error readEdges(const json::Object &edges, const Twine &path, Problem &problem) {
  Expected<const json::Array *> ends = getArray(edges, path, "nodes");
  if (!ends)
    return ends.takeError();
  Expected<const json::Array *> costs = getArray(edges, path, "costs", (*ends)->size());
  if (!costs)
    return costs.takeError();

  size_t count = problem.nodes.size();
  problem.edges.resize((*ends)->size());
  for (auto [index, edge] : enumerate(problem.edges)) {
    if (Error error = readPair((**ends)[index], path + ".nodes[" + Twine(index) + "]", count,
                               "two nodes below " + Twine(count), edge.from, edge.to))
      return error;
    if (edge.from == edge.to)
      return expect(path + ".nodes[" + Twine(index) + "]", "two different nodes");
    if (Error error = readCosts((**costs)[index], path + ".costs[" + Twine(index) + "]", edge.costs))
      return error;
    size_t size = problem.nodes[edge.from].costs.size() * problem.nodes[edge.to].costs.size();
    if (edge.costs.size() != size)
      return expect(path + ".costs[" + Twine(index) + "]", Twine(size) + " costs, found " + Twine(edge.costs.size()));
  }
  return Error::success();
}

Expected<Problem> parseIopddl(StringRef text) {
  Expected<json::Value> value = json::parse(text);
  if (!value)
    return value.takeError();
  const json::Object *root = value->getAsObject();
  if (!root)
    return expect("$", "an object");
  Expected<const json::Object *> object = getObject(*root, "$", "problem");
  if (!object)
    return object.takeError();

  Problem problem;
  if (const json::Value *limit = (*object)->get("usage_limit")) {
    std::optional<int64_t> bytes = limit->getAsInteger();
    if (!bytes || *bytes < 0)
      return expect("$.problem.usage_limit", "a number of bytes");
    problem.limit = *bytes;
  }
  Expected<const json::Object *> nodes = getObject(**object, "$.problem", "nodes");
  if (!nodes)
    return nodes.takeError();
  if (Error error = readNodes(**nodes, "$.problem.nodes", problem))
    return error;
  Expected<const json::Object *> edges = getObject(**object, "$.problem", "edges");
  if (!edges)
    return edges.takeError();
  if (Error error = readEdges(**edges, "$.problem.edges", problem))
    return error;
  return problem;
}

/// gzopen reads plain files as they are.
static Expected<std::string> readFile(StringRef path) {
  // gzip errors of the system hide behind "no such file" otherwise.
  if (ErrorOr<std::unique_ptr<MemoryBuffer>> probe = MemoryBuffer::getFileSlice(path, 0, 0); !probe)
    return makeError(path + ": " + probe.getError().message());
  gzFile file = gzopen(path.str().c_str(), "rb");
  if (!file)
    return makeError(path + ": cannot be opened");
  std::string text;
  std::vector<char> block(1 << 20);
  int count;
  while ((count = gzread(file, block.data(), block.size())) > 0)
    text.append(block.data(), count);
  int status = Z_OK;
  std::string message = gzerror(file, &status);
  gzclose(file);
  if (count < 0 || (status != Z_OK && status != Z_STREAM_END))
    return makeError(path + ": " + message);
  return text;
}

Expected<Problem> readIopddl(StringRef path) {
  Expected<std::string> text = readFile(path);
  if (!text)
    return text.takeError();
  Expected<Problem> problem = parseIopddl(*text);
  if (!problem)
    return makeError(path + ": " + toString(problem.takeError()));
  return problem;
}

} // namespace tp::search
