//===- Program.h - an executable around the tests' program ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_UNITTESTS_RUNTIME_PROGRAM_H
#define TP_UNITTESTS_RUNTIME_PROGRAM_H

#include "Program/Modes.h"
#include "tp/runtime/Executable.h"
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

namespace tp::runtime {

/// The machine code: an ELF image.
inline std::string readProgram() {
  std::stringstream content;
  content << std::ifstream(TP_TEST_PROGRAM, std::ios::binary).rdbuf();
  return content.str();
}

/// An argument "x" of `rows` x `columns` singles on a mesh, and a result that has
/// room for all ranks' parts of it, one after the other. `dims` are the digits of
/// both dimensions, `local` the size of a rank's part.
inline nlohmann::json makeManifest(const std::vector<std::pair<std::string, int64_t>> &mesh, std::vector<int64_t> shape,
                                   std::vector<int64_t> local, nlohmann::json dims) {
  nlohmann::json axes = nlohmann::json::array(), split = nlohmann::json::array(), group = nlohmann::json::array();
  int64_t ranks = 1, elements = 1;
  for (auto &[name, size] : mesh)
    ranks *= size;
  for (int64_t size : local)
    elements *= size;
  int64_t extent = ranks * elements;
  for (auto &[name, size] : mesh) {
    int64_t axis = int64_t(axes.size());
    axes.push_back({{"name", name}, {"size", size}});
    group.push_back({{"axis", axis}, {"pre", 1}, {"size", 0}});
    split.push_back(
        {{"axis", axis}, {"pre", 1}, {"size", 0}, {"count", size}, {"extent", extent}, {"chunk", extent / size}});
    extent /= size;
  }
  nlohmann::json control{{"name", "control"}, {"type", "i32"}, {"shape", {2}}, {"local", {2}}},
      whole = nlohmann::json::array();
  whole.push_back(nlohmann::json::array());
  control["dims"] = whole;
  nlohmann::json splits = nlohmann::json::array();
  splits.push_back(split);
  return {
      {"name", "test"},
      {"strategy", ""},
      {"cpu", {{"architecture", getThisCpu().architecture}, {"features", nlohmann::json::array()}}},
      {"mesh", axes},
      {"arena_bytes", 64},
      {"arguments", {control, {{"name", "x"}, {"type", "f32"}, {"shape", shape}, {"local", local}, {"dims", dims}}}},
      {"results", nlohmann::json::array({{{"name", "parts"},
                                          {"type", "f32"},
                                          {"shape", {ranks * elements}},
                                          {"local", {elements}},
                                          {"dims", splits}}})},
      {"groups", nlohmann::json::array({group})},
      {"matmuls", nlohmann::json::array()},
      {"ops", nlohmann::json::array()},
      {"collectives", nlohmann::json::array()}};
}

/// A digit of a split dimension: the whole of an axis, or a part of it.
inline nlohmann::json axisDigit(int64_t axis, int64_t count, int64_t extent, int64_t chunk, int64_t pre = 1,
                                int64_t size = 0) {
  return {{"axis", axis}, {"pre", pre}, {"size", size}, {"count", count}, {"extent", extent}, {"chunk", chunk}};
}
/// Blocks that are not split among ranks.
inline nlohmann::json blocks(int64_t count, int64_t extent) {
  return {{"axis", -1}, {"count", count}, {"extent", extent}, {"chunk", extent / count}};
}

} // namespace tp::runtime

#endif // TP_UNITTESTS_RUNTIME_PROGRAM_H
