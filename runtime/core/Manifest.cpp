//===- Manifest.cpp - what an executable says about itself ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/Executable.h"
#include <map>

using namespace tp::runtime;

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

std::vector<int64_t> Manifest::getGroupMembers(int64_t group, int64_t rank) const {
  // What a rank's coordinates are apart from the group's digits, and its place
  // in the order of those digits.
  auto locate = [&](int64_t of) {
    std::vector<int64_t> coordinates = getCoordinates(of), rest = coordinates;
    int64_t position = 0;
    for (const GroupAxis &axis : groups[size_t(group)]) {
      int64_t axisSize = mesh[size_t(axis.axis)].size, size = axis.size ? axis.size : axisSize;
      int64_t digit = getCoordinate(axis.axis, axis.pre, axis.size, coordinates);
      position = position * size + digit;
      rest[size_t(axis.axis)] -= digit * (axis.size ? axisSize / (axis.pre * axis.size) : 1);
    }
    return std::pair(rest, position);
  };
  std::vector<int64_t> own = locate(rank).first;
  std::map<int64_t, int64_t> members;
  for (int64_t other = 0; other < getRankCount(); ++other)
    if (auto [rest, position] = locate(other); rest == own)
      members[position] = other;
  std::vector<int64_t> ranks;
  for (auto [position, member] : members)
    ranks.push_back(member);
  return ranks;
}

int64_t Manifest::getBytesPerRank() const {
  int64_t bytes = arenaBytes;
  for (const auto *tensors : {&arguments, &results})
    for (const TensorInfo &tensor : *tensors)
      bytes += tensor.getLocalBytes();
  return bytes;
}
