//===- Launch.cpp - what a launcher says of this process ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/Launch.h"
#include <charconv>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <thread>

using namespace tp::runtime;

namespace {
/// The variables of one launcher; null: it has none for that.
struct Variables {
  const char *launcher, *process, *count, *local, *localCount;
};
constexpr Variables kLaunchers[] = {
    {"torchrun", "RANK", "WORLD_SIZE", "LOCAL_RANK", "LOCAL_WORLD_SIZE"},
    {"mpirun", "OMPI_COMM_WORLD_RANK", "OMPI_COMM_WORLD_SIZE", "OMPI_COMM_WORLD_LOCAL_RANK",
     "OMPI_COMM_WORLD_LOCAL_SIZE"},
    {"mpirun", "PMI_RANK", "PMI_SIZE", "MPI_LOCALRANKID", "MPI_LOCALNRANKS"},
    // Of a step: a batch script itself has SLURM_PROCID, too, and is one process.
    {"srun", "SLURM_PROCID", "SLURM_STEP_NUM_TASKS", "SLURM_LOCALID", nullptr},
    {"srun", "SLURM_PROCID", "SLURM_NTASKS", "SLURM_LOCALID", nullptr},
};
constexpr int kDefaultPort = 29500; // torchrun's
constexpr std::chrono::seconds kTimeToSpeak(3);
} // namespace

static const char *getVariable(const char *name) {
  const char *value = name ? std::getenv(name) : nullptr;
  return value && *value ? value : nullptr;
}

static Status readNumber(const char *name, int64_t least, int64_t most, int64_t &number) {
  const char *text = getVariable(name), *end = text + std::strlen(text);
  auto [rest, wrong] = std::from_chars(text, end, number);
  if (wrong == std::errc() && rest == end && number >= least && number <= most)
    return {};
  std::string expected = most == std::numeric_limits<int64_t>::max()
                             ? "at least " + std::to_string(least)
                             : std::to_string(least) + " to " + std::to_string(most);
  return Status::error(std::string(name) + ": expected a number, " + expected + ", found '" + text + "'");
}

Status tp::runtime::readLaunch(Launch &launch) {
  constexpr int64_t kMost = std::numeric_limits<int64_t>::max();
  launch = {};
  for (const Variables &names : kLaunchers) {
    bool isBatchScript = std::strcmp(names.count, "SLURM_NTASKS") == 0 && !getVariable("SLURM_STEP_ID");
    if (!getVariable(names.process) || !getVariable(names.count) || isBatchScript)
      continue;
    Launch found;
    found.launcher = names.launcher;
    if (Status status = readNumber(names.count, 1, kMost, found.count); !status.ok())
      return status;
    if (Status status = readNumber(names.process, 0, found.count - 1, found.process); !status.ok())
      return status;
    if (getVariable(names.local))
      if (Status status = readNumber(names.local, 0, found.count - 1, found.local); !status.ok())
        return status;
    if (getVariable(names.localCount))
      if (Status status = readNumber(names.localCount, 1, found.count, found.localCount); !status.ok())
        return status;
    launch = found;
    return {};
  }
  return {};
}

Launch tp::runtime::getLaunch() {
  Launch launch;
  return readLaunch(launch).ok() ? launch : Launch();
}

bool tp::runtime::claimCommonError() {
  if (getLaunch().process == 0)
    return true;
  std::this_thread::sleep_for(kTimeToSpeak);
  return false;
}

std::string tp::runtime::getFirstHost(const std::string &nodes) {
  size_t bracket = nodes.find('['), comma = nodes.find(',');
  if (bracket == std::string::npos || comma < bracket)
    return nodes.substr(0, comma);
  // Of the first bracket the number up to its end or the next one's beginning.
  size_t end = nodes.find_first_of("-,]", bracket), close = nodes.find(']', bracket);
  if (end == std::string::npos || close == std::string::npos)
    return "";
  std::string rest = nodes.substr(close + 1, nodes.find(',', close) - close - 1);
  return nodes.substr(0, bracket) + nodes.substr(bracket + 1, end - bracket - 1) + rest;
}

/// What differs between runs on one machine: a launcher's name of the run, or the port that
/// was chosen for it. Process 0 may listen at one of the ports after it, next to those of
/// other runs.
static uint64_t hashJob(const Launch &launch) {
  uint64_t hash = 0xcbf29ce484222325;
  auto add = [&](const char *text) {
    for (; text && *text; ++text)
      hash = (hash ^ uint8_t(*text)) * 0x100000001b3;
    hash = (hash ^ 0xff) * 0x100000001b3;
  };
  add(std::to_string(launch.count).c_str());
  for (const char *name : {"TORCHELASTIC_RUN_ID", "SLURM_JOB_ID", "SLURM_STEP_ID", "OMPI_MCA_ess_base_jobid",
                           "PMIX_NAMESPACE", "PMI_JOBID", "MASTER_PORT"})
    add(getVariable(name));
  return hash;
}

Status tp::runtime::findMeeting(const Launch &launch, Meeting &meeting) {
  constexpr int kJobPorts = 20000; // from kDefaultPort on
  int64_t port = kDefaultPort;
  meeting.job = hashJob(launch);
  if (getVariable("MASTER_PORT"))
    if (Status status = readNumber("MASTER_PORT", 1, 65535, port); !status.ok())
      return status;
  const char *nodes =
      getVariable("SLURM_STEP_NODELIST") ? getVariable("SLURM_STEP_NODELIST") : getVariable("SLURM_JOB_NODELIST");
  if (const char *address = getVariable("MASTER_ADDR")) {
    meeting.host = address;
  } else if (launch.launcher == "srun" && nodes) {
    meeting.host = getFirstHost(nodes);
    if (meeting.host.empty())
      return Status::error(std::string("SLURM_STEP_NODELIST: expected a list of nodes, found '") + nodes + "'");
  } else if (launch.count == 1 || launch.localCount == launch.count) {
    meeting.host = "localhost";
  } else {
    return Status::error("MASTER_ADDR is not set: expected the address of the machine of process 0, for " +
                         std::to_string(launch.count) + " processes started by " +
                         (launch.launcher.empty() ? "nobody" : launch.launcher));
  }
  if (!getVariable("MASTER_PORT"))
    port += int64_t(meeting.job % kJobPorts);
  meeting.port = int(port);
  return {};
}
