//===- Folder.cpp - folders of checkpoints ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Folder.h"
#include "tp/runtime/AtomicFile.h"
#include <algorithm>
#include <charconv>
#include <filesystem>

using namespace tp::runtime;
namespace fs = std::filesystem;

static constexpr std::string_view kPrefix = "step-";

static std::string getStepName(int64_t step) {
  std::string number = std::to_string(step);
  return std::string(kPrefix) + std::string(number.size() < 10 ? 10 - number.size() : 0, '0') + number;
}

std::string tp::runtime::getCheckpointFolder(const std::string &folder, int64_t step) {
  return folder + (folder.ends_with('/') ? "" : "/") + getStepName(step);
}

bool tp::runtime::isCheckpoint(const std::string &folder) {
  std::error_code none;
  return fs::is_regular_file(folder + kInfoFile, none);
}

/// Steps by their folders, complete or not.
static std::vector<int64_t> listSteps(const std::string &folder) {
  std::vector<int64_t> steps;
  std::error_code error;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    std::string name = entry->path().filename().string();
    int64_t step = -1;
    const char *last = name.data() + name.size();
    if (name.starts_with(kPrefix) && std::from_chars(name.data() + kPrefix.size(), last, step).ptr == last &&
        name == getStepName(step))
      steps.push_back(step);
  }
  std::sort(steps.begin(), steps.end());
  return steps;
}

std::vector<int64_t> tp::runtime::listCheckpoints(const std::string &folder) {
  std::vector<int64_t> steps = listSteps(folder);
  std::erase_if(steps, [&](int64_t step) { return !isCheckpoint(getCheckpointFolder(folder, step)); });
  return steps;
}

Status tp::runtime::checkNoCheckpointFrom(const std::string &folder, int64_t step) {
  std::vector<int64_t> steps = listCheckpoints(folder);
  if (steps.empty() || steps.back() < step)
    return {};
  return Status::error("'" + folder + "' has a checkpoint of step " + std::to_string(steps.back()) +
                       " already, expected none from step " + std::to_string(step) +
                       " on: resume from it, or save elsewhere");
}

std::string tp::runtime::findCheckpoint(const std::string &path, Status &status) {
  if (isCheckpoint(path))
    return path;
  std::vector<int64_t> steps = listCheckpoints(path);
  if (!steps.empty())
    return getCheckpointFolder(path, steps.back());
  status = Status::error("'" + path + "': has no complete checkpoint");
  return "";
}

static Status explain(const std::string &folder, const std::error_code &error) {
  return error ? Status::error("cannot write '" + folder + "': " + error.message()) : Status();
}

Status tp::runtime::removeCheckpoint(const std::string &folder) {
  std::error_code error;
  fs::remove(folder + kInfoFile, error);
  if (!error)
    fs::remove_all(folder, error);
  return explain(folder, error);
}

Status tp::runtime::prepareCheckpoint(const std::string &folder, int64_t step) {
  if (Status status = checkNoCheckpointFrom(folder, step); !status.ok())
    return status;
  std::string checkpoint = getCheckpointFolder(folder, step);
  std::error_code error;
  fs::create_directories(folder, error);
  if (!error)
    fs::remove_all(checkpoint, error);
  if (!error)
    fs::create_directory(checkpoint, error);
  return error ? explain(checkpoint, error) : syncFolder(folder);
}

Status tp::runtime::removeOldCheckpoints(const std::string &folder, int64_t keep) {
  std::vector<int64_t> complete = listCheckpoints(folder);
  if (int64_t(complete.size()) < keep)
    return {};
  int64_t oldest = complete[complete.size() - size_t(keep)];
  for (int64_t step : listSteps(folder))
    if (step < oldest)
      if (Status status = removeCheckpoint(getCheckpointFolder(folder, step)); !status.ok())
        return status;
  return {};
}

Status tp::runtime::shareStatus(Backend &backend, Status status) {
  std::string bytes = status.ok() ? "" : "!" + status.message();
  if (Status told = backend.broadcast(bytes); !told.ok())
    return told;
  return bytes.empty() ? Status() : Status::error(bytes.substr(1));
}
