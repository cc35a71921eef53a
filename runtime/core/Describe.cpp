//===- Describe.cpp - an executable's description for people ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/Format.h"
#include "tp/runtime/Tables.h"
#include "tp/runtime/Run.h"
#include <algorithm>
#include <nlohmann/json.hpp>

using namespace tp::runtime;
using json = nlohmann::ordered_json;

std::string tp::runtime::getMeshText(const Manifest &manifest) {
  std::string text;
  for (const MeshAxis &axis : manifest.mesh)
    text += (text.empty() ? "" : ",") + axis.name + "=" + std::to_string(axis.size);
  return text;
}

std::string tp::runtime::getLayoutText(const TensorInfo &tensor, const Manifest &manifest) {
  std::string text = "[";
  for (auto &levels : tensor.dims) {
    text += text.size() > 1 ? ", " : "";
    std::string dim;
    for (const Level &level : levels) {
      dim += dim.empty() ? "" : "x";
      if (level.axis < 0) {
        dim += std::to_string(level.count);
        continue;
      }
      dim += "{\"" + manifest.mesh[size_t(level.axis)].name + "\"";
      if (level.size)
        dim += ":(" + std::to_string(level.pre) + ")" + std::to_string(level.size);
      dim += "}";
    }
    text += dim.empty() ? "{}" : dim;
  }
  return text + "]";
}

/// "2x3xf32", "f32".
static std::string getTypeText(ElementType type, const std::vector<int64_t> &shape) {
  std::string text = describe(type, shape);
  return text.substr(7, text.size() - 8); // tensor<...>
}

static std::string join(const std::vector<std::string> &words, const char *separator) {
  std::string text;
  for (const std::string &word : words)
    text += (text.empty() ? "" : separator) + word;
  return text;
}

/// For a terminal: names come from files.
static std::string printable(std::string text) {
  std::replace_if(
      text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < ' ' || c == 0x7f; }, '?');
  return text;
}

/// Columns of equal width, two spaces apart.
static std::string makeTable(const std::vector<std::vector<std::string>> &rows) {
  std::vector<size_t> widths;
  for (auto &row : rows)
    for (size_t column = 0; column < row.size(); ++column) {
      widths.resize(std::max(widths.size(), column + 1));
      widths[column] = std::max(widths[column], row[column].size());
    }
  std::string text;
  for (auto &row : rows) {
    std::string line;
    for (size_t column = 0; column < row.size(); ++column)
      line += "  " + printable(row[column]) + std::string(widths[column] - row[column].size(), ' ');
    text += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
  }
  return text;
}

static std::string describeTensors(const char *title, const std::vector<TensorInfo> &tensors,
                                   const Manifest &manifest) {
  std::vector<std::vector<std::string>> rows;
  for (size_t number = 0; number < tensors.size(); ++number) {
    const TensorInfo &tensor = tensors[number];
    rows.push_back({std::to_string(number), tensor.name, getTypeText(tensor.type, tensor.shape),
                    getLayoutText(tensor, manifest), getTypeText(tensor.type, tensor.local),
                    tensor.alias < 0 ? "" : "next: result " + std::to_string(tensor.alias)});
  }
  return std::string("\n") + title + " (global type, layout, type per rank)\n" + makeTable(rows);
}

std::string tp::runtime::describeAsText(const ExecutableFile &file) {
  const Manifest &manifest = file.manifest;
  std::string text =
      "executable '" + printable(manifest.name) + "', version " + std::to_string(format::kVersion) + "\n";
  text += "mesh " + (manifest.mesh.empty() ? "of one rank" : printable(getMeshText(manifest))) + ", " +
          std::to_string(manifest.getRankCount()) + (manifest.getRankCount() == 1 ? " rank" : " ranks") +
          (manifest.strategy.empty() ? "" : ", strategy " + printable(manifest.strategy)) + "\n";
  for (const Section &section : file.sections)
    text += "code " + printable(section.kind) + ", " + formatBytes(double(section.content.size())) + "\n";
  if (manifest.target != "cpu")
    text += "target " + manifest.target + ", " + std::to_string(manifest.kernels.size()) +
            (manifest.kernels.size() == 1 ? " kernel" : " kernels") +
            (manifest.recordable ? ", a step can be recorded" : ", the host waits within a step") + "\n";
  text += "needs " + printable(manifest.cpu.architecture) +
          (manifest.cpu.features.empty() ? "" : ": " + printable(join(manifest.cpu.features, " "))) + "\n";
  text += "memory per rank " + formatBytes(double(manifest.getBytesPerRank())) + ", arena " +
          formatBytes(double(manifest.arenaBytes)) + " of it\n";
  if (const auto &prediction = manifest.prediction) {
    text += "predicted on " + printable(prediction->machine) + ": step " + formatSeconds(prediction->stepSeconds) +
            " = compute " + formatSeconds(prediction->computeSeconds) + " + communication " +
            formatSeconds(prediction->exposedSeconds) +
            (prediction->exposedSeconds < prediction->communicationSeconds
                 ? " (of " + formatSeconds(prediction->communicationSeconds) + ", the rest hidden)"
                 : "") +
            ", peak " + formatBytes(prediction->peakBytes);
    if (prediction->lowerBoundSeconds > 0)
      text += ", no plan below " + formatSeconds(prediction->lowerBoundSeconds);
    text += "\n";
  }
  text += describeTensors("arguments", manifest.arguments, manifest);
  text += describeTensors("results", manifest.results, manifest);
  if (manifest.collectives.empty())
    return text + "\nno collectives\n";
  text += "\ncollectives per step and rank\n";
  std::vector<std::vector<std::string>> rows;
  for (const CollectiveInfo &collective : manifest.collectives)
    rows.push_back({collective.pass, collective.kind, join(collective.axes, ","),
                    std::to_string(collective.count) + " x",
                    formatBytes(collective.count ? collective.bytes / double(collective.count) : 0),
                    collective.seconds > 0 ? formatSeconds(collective.seconds) : "", collective.cause});
  return text + makeTable(rows);
}

static json describeTensorsAsJson(const std::vector<TensorInfo> &tensors, const Manifest &manifest) {
  json list = json::array();
  for (const TensorInfo &tensor : tensors) {
    json entry = {{"name", tensor.name},
                  {"type", getName(tensor.type)},
                  {"shape", tensor.shape},
                  {"layout", getLayoutText(tensor, manifest)},
                  {"local_shape", tensor.local}};
    if (tensor.alias >= 0)
      entry["next_result"] = tensor.alias;
    list.push_back(std::move(entry));
  }
  return list;
}

std::string tp::runtime::describeAsJson(const ExecutableFile &file) {
  const Manifest &manifest = file.manifest;
  json root = {{"version", format::kVersion},
               {"name", manifest.name},
               {"mesh", getMeshText(manifest)},
               {"ranks", manifest.getRankCount()},
               {"strategy", manifest.strategy},
               {"cpu", {{"architecture", manifest.cpu.architecture}, {"features", manifest.cpu.features}}},
               {"code", json::array()},
               {"bytes_per_rank", manifest.getBytesPerRank()},
               {"arena_bytes", manifest.arenaBytes},
               {"target", manifest.target}};
  if (manifest.target != "cpu") {
    root["kernels"] = manifest.kernels.size();
    root["recordable"] = manifest.recordable;
  }
  for (const Section &section : file.sections)
    root["code"].push_back({{"kind", section.kind}, {"bytes", section.content.size()}});
  if (const auto &prediction = manifest.prediction)
    root["prediction"] = {{"machine", prediction->machine},
                          {"step_seconds", prediction->stepSeconds},
                          {"compute_seconds", prediction->computeSeconds},
                          {"communication_seconds", prediction->communicationSeconds},
                          {"exposed_seconds", prediction->exposedSeconds},
                          {"peak_bytes", prediction->peakBytes},
                          {"lower_bound_seconds", prediction->lowerBoundSeconds}};
  root["arguments"] = describeTensorsAsJson(manifest.arguments, manifest);
  root["results"] = describeTensorsAsJson(manifest.results, manifest);
  root["collectives"] = json::array();
  for (const CollectiveInfo &collective : manifest.collectives)
    root["collectives"].push_back({{"kind", collective.kind},
                                   {"axes", collective.axes},
                                   {"count", collective.count},
                                   {"bytes", collective.bytes},
                                   {"predicted_seconds", collective.seconds},
                                   {"pass", collective.pass},
                                   {"cause", collective.cause}});
  return root.dump(2, ' ', /*ensure_ascii=*/false, json::error_handler_t::replace) + "\n";
}
