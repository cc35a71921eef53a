//===- FaultProgram.cpp - the collectives among which a rank misbehaves ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FaultProgram.h"
#include "../Ranks.h"

using namespace tp::runtime;
using namespace tp::runtime::conformance;

static constexpr const char *kKinds[] = {"all_reduce", "all_gather",         "reduce_scatter",
                                         "all_to_all", "collective_permute", "broadcast"};
static constexpr int64_t kGroupSizes[] = {2, 2, 4};
static constexpr int64_t kCounts[] = {4, 600, 9000}; // of floats; whatever divides by 4 ranks

Manifest FaultProgram::makeManifest() {
  Manifest manifest;
  manifest.mesh = {{"a", 2}, {"b", 2}};
  manifest.groups = {{{0, 1, 0}}, {{1, 1, 0}}, {{0, 1, 0}, {1, 1, 0}}};
  return manifest;
}

static int64_t getKindNumber(int64_t point) { return point % 6; }
const char *FaultProgram::getKind(int64_t point) { return kKinds[getKindNumber(point)]; }
int64_t FaultProgram::getGroup(int64_t point) { return int64_t(hash(uint64_t(point)) % 3); }
static int64_t getCount(int64_t point) { return kCounts[hash(uint64_t(point) + 1000) % 3]; }

FaultProgram::FaultProgram(int64_t rank) : rank(rank), in(20000), out(in.size() * kRanks) {}

Status FaultProgram::call(int64_t point, Communicator &communicator) {
  return call(point, getKindNumber(point), getCount(point), communicator);
}

Status FaultProgram::callOtherKind(int64_t point, Communicator &communicator) {
  return call(point, (getKindNumber(point) + 1) % 6, getCount(point), communicator);
}

Status FaultProgram::callOtherSize(int64_t point, Communicator &communicator) {
  return call(point, getKindNumber(point), getCount(point) + 4, communicator);
}

Status FaultProgram::call(int64_t point, int64_t kind, int64_t count, Communicator &communicator) {
  int64_t group = getGroup(point), size = kGroupSizes[group];
  for (int64_t i = 0; i < count; ++i)
    in[size_t(i)] = float(hash(uint64_t(point * 4 + rank)) % 1000 + uint64_t(i));
  auto run = [&]() -> Status {
    switch (kind) {
    case 0:
      return communicator.allReduce(group, Reduction::add, ElementType::f32, count, in.data(), out.data());
    case 1:
      return communicator.allGather(group, 1, count * 4, in.data(), out.data());
    case 2:
      return communicator.reduceScatter(group, Reduction::max, ElementType::f32, 1, count / size, in.data(),
                                        out.data());
    case 3:
      return communicator.allToAll(group, 4, {count}, 0, 0, in.data(), out.data());
    case 4:
      return communicator.permute(group, {{0, 1}, {1, 0}}, count * 4, in.data(), out.data());
    default:
      return communicator.broadcast(group, 1, count * 4, in.data(), out.data());
    }
  };
  Status status = run();
  for (int64_t i = 0; status.ok() && i < count / size; ++i)
    digest = hash(digest + uint64_t(out[size_t(i)]));
  return status;
}
