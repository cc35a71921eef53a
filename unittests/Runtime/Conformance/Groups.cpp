//===- Groups.cpp - meshes and all groups of their axes ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Groups.h"
#include <algorithm>

using namespace tp::runtime;
using namespace tp::runtime::conformance;

Manifest Group::makeManifest() const {
  Manifest manifest;
  manifest.mesh = mesh;
  manifest.groups.emplace_back();
  for (size_t member : members)
    manifest.groups[0].push_back(digits[member].axis);
  manifest.groups.emplace_back(); // all ranks, for the tests themselves
  for (size_t axis = 0; axis < mesh.size(); ++axis)
    manifest.groups[1].push_back({int64_t(axis), 1, 0});
  return manifest;
}

int64_t Group::getRankCount() const {
  int64_t ranks = 1;
  for (const Digit &digit : digits)
    ranks *= digit.size;
  return ranks;
}

int64_t Group::size() const {
  int64_t ranks = 1;
  for (size_t member : members)
    ranks *= digits[member].size;
  return ranks;
}

std::vector<int64_t> Group::getCircle(int64_t rank) const {
  std::vector<int64_t> values(digits.size());
  for (size_t digit = digits.size(); digit-- > 0; rank /= digits[digit].size)
    values[digit] = rank % digits[digit].size;
  std::vector<int64_t> circle;
  for (int64_t place = 0; place < size(); ++place) {
    int64_t rest = place;
    for (size_t i = members.size(); i-- > 0; rest /= digits[members[i]].size)
      values[members[i]] = rest % digits[members[i]].size;
    int64_t number = 0;
    for (size_t digit = 0; digit < digits.size(); ++digit)
      number = number * digits[digit].size + values[digit];
    circle.push_back(number);
  }
  return circle;
}

/// All selections of digits, each in all orders.
static void addGroups(const std::string &name, const std::vector<MeshAxis> &mesh, const std::vector<Digit> &digits,
                      std::vector<Group> &groups) {
  for (size_t selection = 0; selection < (size_t(1) << digits.size()); ++selection) {
    std::vector<size_t> members;
    for (size_t digit = 0; digit < digits.size(); ++digit)
      if (selection >> digit & 1)
        members.push_back(digit);
    do {
      std::string label = name + "_group";
      for (size_t member : members)
        label += "_" + std::to_string(member);
      groups.push_back({label, mesh, digits, members});
    } while (std::next_permutation(members.begin(), members.end()));
  }
}

std::vector<Group> conformance::makeGroups() {
  std::vector<Group> groups;
  for (std::vector<int64_t> sizes : std::vector<std::vector<int64_t>>{
           {1}, {2}, {3}, {4}, {5}, {6}, {7}, {8}, {2, 2}, {2, 3}, {3, 2}, {2, 4}, {4, 2}, {2, 2, 2}, {1, 2, 3}}) {
    std::string name = "mesh";
    std::vector<MeshAxis> mesh;
    std::vector<Digit> whole, cut;
    for (int64_t size : sizes) {
      int64_t axis = int64_t(mesh.size());
      name += "_" + std::to_string(size);
      mesh.push_back({"a" + std::to_string(axis), size});
      whole.push_back({{axis, 1, 0}, size});
      if (size == 4 || size == 8) {
        cut.push_back({{axis, 1, 2}, 2});
        cut.push_back({{axis, 2, size / 2}, size / 2});
      } else {
        cut.push_back(whole.back());
      }
    }
    addGroups(name, mesh, whole, groups);
    if (cut.size() != whole.size())
      addGroups(name + "_cut", mesh, cut, groups);
  }
  return groups;
}
