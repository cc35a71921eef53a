//===- Machine.cpp - figures of a cluster ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Planner/Machine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"

using namespace mlir;
using namespace tp;

double Machine::getFlops(Type type) const {
  StringRef name = type.isF64() ? "f64" : type.isBF16() ? "bf16" : type.isF16() ? "f16" : "f32";
  auto found = flops.find(name);
  return found != flops.end() ? found->second : flops.lookup("f32");
}

StringRef tp::stringify(CollectiveKind kind) {
  switch (kind) {
  case CollectiveKind::allReduce:
    return "all_reduce";
  case CollectiveKind::allGather:
    return "all_gather";
  case CollectiveKind::reduceScatter:
    return "reduce_scatter";
  case CollectiveKind::allToAll:
    return "all_to_all";
  case CollectiveKind::collectivePermute:
    return "collective_permute";
  case CollectiveKind::broadcast:
    return "broadcast";
  }
  llvm_unreachable("all kinds are listed");
}

double tp::getWireBytes(CollectiveKind kind, double payload, int64_t ranks) {
  double share = double(ranks - 1) / double(ranks);
  switch (kind) {
  case CollectiveKind::allReduce:
    return 2 * share * payload;
  case CollectiveKind::allGather:
  case CollectiveKind::reduceScatter:
  case CollectiveKind::allToAll:
  case CollectiveKind::broadcast:
    return share * payload;
  case CollectiveKind::collectivePermute:
    return payload;
  }
  llvm_unreachable("all kinds are listed");
}

double tp::getCollectiveSeconds(const Machine &machine, MeshAttr mesh, CollectiveKind kind, double payload,
                                ArrayRef<AxisRefAttr> axes) {
  int64_t ranks = 1, span = 1;
  for (AxisRefAttr axis : axes) {
    int64_t size = axis.getSizeIn(mesh);
    // Distance between neighbours along the axis: sizes of the minor axes, and
    // of the minor part of this axis below a sub-axis.
    int64_t stride = 1, position = mesh.getAxisPosition(axis.getName().getValue());
    for (MeshAxisAttr minor : mesh.getAxes().drop_front(position + 1))
      stride *= minor.getSize();
    if (!axis.isWhole())
      stride *= mesh.getAxes()[position].getSize() / (axis.getPreSize() * size);
    ranks *= size;
    span += stride * (size - 1);
  }
  if (ranks <= 1)
    return 0;
  const Link *link = &machine.links.back();
  for (const Link &candidate : llvm::reverse(machine.links))
    if (span <= candidate.ranks)
      link = &candidate;
  double messages = llvm::Log2_64_Ceil(ranks) * (kind == CollectiveKind::allReduce ? 2.0 : 1.0);
  return messages * link->latencySeconds + getWireBytes(kind, payload, ranks) / link->bytesPerSecond;
}

static std::string findMachineFile(StringRef name) {
  if (name.contains('/') || name.ends_with(".json"))
    return name.str();
  SmallVector<std::string> folders;
  if (auto fromEnvironment = llvm::sys::Process::GetEnv("TP_MACHINES"))
    folders.push_back(*fromEnvironment);
  std::string program = llvm::sys::fs::getMainExecutable(nullptr, nullptr);
  StringRef bin = llvm::sys::path::parent_path(program);
  folders.push_back((bin + "/../share/tp-mlir/machines").str());
  folders.push_back(TP_MACHINES_DIR);
  for (StringRef folder : folders) {
    std::string file = (folder + "/" + name + ".json").str();
    if (llvm::sys::fs::exists(file))
      return file;
  }
  return (folders.back() + "/" + name + ".json").str();
}

llvm::Expected<Machine> Machine::load(StringRef nameOrFile) {
  std::string file = findMachineFile(nameOrFile);
  auto buffer = llvm::MemoryBuffer::getFile(file);
  if (!buffer)
    return llvm::createStringError("cannot read machine file '%s': %s", file.c_str(),
                                   buffer.getError().message().c_str());
  llvm::Expected<llvm::json::Value> json = llvm::json::parse((*buffer)->getBuffer());
  if (!json)
    return llvm::createStringError("machine file '%s' is not JSON: %s", file.c_str(),
                                   llvm::toString(json.takeError()).c_str());
  auto fail = [&](const Twine &path, StringRef expected) {
    return llvm::createStringError("machine file '%s': %s: expected %s", file.c_str(), path.str().c_str(),
                                   expected.str().c_str());
  };
  const llvm::json::Object *root = json->getAsObject();
  if (!root)
    return fail("$", "an object");
  Machine machine;
  machine.name = root->getString("name").value_or(nameOrFile).str();
  auto positive = [](std::optional<double> value) { return value && *value > 0; };

  const llvm::json::Object *flops = root->getObject("flops");
  if (!flops || !positive(flops->getNumber("f32")))
    return fail("$.flops.f32", "a positive number of operations per second");
  for (const auto &entry : *flops) {
    std::optional<double> value = entry.second.getAsNumber();
    if (!positive(value))
      return fail("$.flops." + entry.first.str(), "a positive number of operations per second");
    machine.flops[entry.first.str()] = *value;
  }
  struct {
    const char *key;
    double *target;
  } numbers[] = {{"matmul_efficiency", &machine.matmulEfficiency},
                 {"memory_bandwidth", &machine.memoryBandwidth},
                 {"memory_bytes", &machine.memoryBytes},
                 {"kernel_seconds", &machine.kernelSeconds}};
  for (auto &number : numbers) {
    std::optional<double> value = root->getNumber(number.key);
    if (!positive(value))
      return fail(Twine("$.") + number.key, "a positive number");
    *number.target = *value;
  }
  const llvm::json::Array *links = root->getArray("links");
  if (!links || links->empty())
    return fail("$.links", "a list of at least one link");
  for (auto [index, entry] : llvm::enumerate(*links)) {
    std::string path = "$.links[" + std::to_string(index) + "]";
    const llvm::json::Object *link = entry.getAsObject();
    if (!link)
      return fail(path, "an object");
    std::optional<int64_t> ranks = link->getInteger("ranks");
    if (!ranks || *ranks < 1 || (!machine.links.empty() && *ranks <= machine.links.back().ranks))
      return fail(path + ".ranks", "a number of ranks larger than the link before has");
    if (!positive(link->getNumber("bytes_per_second")))
      return fail(path + ".bytes_per_second", "a positive number");
    if (!positive(link->getNumber("latency_seconds")))
      return fail(path + ".latency_seconds", "a positive number");
    machine.links.push_back({link->getString("name").value_or("").str(), *ranks, *link->getNumber("bytes_per_second"),
                             *link->getNumber("latency_seconds")});
  }
  return machine;
}
