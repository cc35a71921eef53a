//===- LaunchTest.cpp - what launchers say, and where processes meet ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/Backend.h"
#include <cstdlib>
#include <gtest/gtest.h>

using namespace tp::runtime;

namespace {

/// An environment without any launcher's variables, and then some.
class LaunchTest : public testing::Test {
protected:
  void SetUp() override { clear(); }
  void TearDown() override { clear(); }
  static void clear() {
    for (const char *name : {"RANK",
                             "WORLD_SIZE",
                             "LOCAL_RANK",
                             "LOCAL_WORLD_SIZE",
                             "OMPI_COMM_WORLD_RANK",
                             "OMPI_COMM_WORLD_SIZE",
                             "OMPI_COMM_WORLD_LOCAL_RANK",
                             "OMPI_COMM_WORLD_LOCAL_SIZE",
                             "PMI_RANK",
                             "PMI_SIZE",
                             "MPI_LOCALRANKID",
                             "MPI_LOCALNRANKS",
                             "SLURM_PROCID",
                             "SLURM_STEP_NUM_TASKS",
                             "SLURM_NTASKS",
                             "SLURM_LOCALID",
                             "SLURM_STEP_ID",
                             "SLURM_JOB_ID",
                             "SLURM_STEP_NODELIST",
                             "SLURM_JOB_NODELIST",
                             "MASTER_ADDR",
                             "MASTER_PORT",
                             "TORCHELASTIC_RUN_ID",
                             "OMPI_MCA_ess_base_jobid",
                             "PMIX_NAMESPACE",
                             "PMI_JOBID"})
      unsetenv(name);
  }
  static void set(std::initializer_list<std::pair<const char *, const char *>> variables) {
    for (auto [name, value] : variables)
      setenv(name, value, 1);
  }
  static void expectLaunch(const char *launcher, int64_t process, int64_t count, int64_t local, int64_t localCount) {
    Launch launch;
    Status status = readLaunch(launch);
    EXPECT_TRUE(status.ok()) << status.message();
    EXPECT_EQ(launch.launcher, launcher);
    EXPECT_EQ(launch.process, process);
    EXPECT_EQ(launch.count, count);
    EXPECT_EQ(launch.local, local);
    EXPECT_EQ(launch.localCount, localCount);
  }
  static Meeting meet() {
    Launch launch;
    Meeting meeting;
    EXPECT_TRUE(readLaunch(launch).ok());
    Status status = findMeeting(launch, meeting);
    EXPECT_TRUE(status.ok()) << status.message();
    return meeting;
  }
};

} // namespace

TEST_F(LaunchTest, Alone) {
  expectLaunch("", 0, 1, 0, 0);
  EXPECT_EQ(meet().host, "localhost");
}

TEST_F(LaunchTest, Torchrun) {
  set({{"RANK", "5"}, {"WORLD_SIZE", "8"}, {"LOCAL_RANK", "1"}, {"LOCAL_WORLD_SIZE", "4"}});
  set({{"MASTER_ADDR", "node7"}, {"MASTER_PORT", "29876"}});
  expectLaunch("torchrun", 5, 8, 1, 4);
  EXPECT_EQ(meet().host, "node7");
  EXPECT_EQ(meet().port, 29876);
  uint64_t job = meet().job;
  set({{"MASTER_PORT", "29877"}});
  EXPECT_NE(meet().job, job); // another run, where nothing else tells them apart
}

TEST_F(LaunchTest, OpenMpi) {
  set({{"OMPI_COMM_WORLD_RANK", "3"}, {"OMPI_COMM_WORLD_SIZE", "4"}});
  set({{"OMPI_COMM_WORLD_LOCAL_RANK", "3"}, {"OMPI_COMM_WORLD_LOCAL_SIZE", "4"}});
  expectLaunch("mpirun", 3, 4, 3, 4);
  EXPECT_EQ(meet().host, "localhost"); // all are here
  set({{"OMPI_COMM_WORLD_LOCAL_SIZE", "2"}, {"OMPI_COMM_WORLD_LOCAL_RANK", "1"}});
  Launch launch = getLaunch();
  Meeting meeting;
  EXPECT_EQ(findMeeting(launch, meeting).message(),
            "MASTER_ADDR is not set: expected the address of the machine of process 0, for 4 processes started by "
            "mpirun");
}

TEST_F(LaunchTest, OtherMpi) {
  set({{"PMI_RANK", "1"}, {"PMI_SIZE", "2"}, {"MPI_LOCALRANKID", "1"}, {"MPI_LOCALNRANKS", "2"}});
  expectLaunch("mpirun", 1, 2, 1, 2);
}

TEST_F(LaunchTest, Slurm) {
  set({{"SLURM_PROCID", "9"}, {"SLURM_NTASKS", "16"}, {"SLURM_LOCALID", "1"}, {"SLURM_JOB_ID", "4711"}});
  expectLaunch("", 0, 1, 0, 0); // a batch script, which is one process
  set({{"SLURM_STEP_ID", "0"}, {"SLURM_STEP_NODELIST", "gpu-[007-009,12]"}});
  expectLaunch("srun", 9, 16, 1, 0);
  EXPECT_EQ(meet().host, "gpu-007");
  int port = meet().port;
  EXPECT_GE(port, 29500);
  EXPECT_LT(port, 65536);
  uint64_t job = meet().job;
  set({{"SLURM_JOB_ID", "4712"}});
  EXPECT_NE(meet().job, job);
  set({{"SLURM_STEP_NUM_TASKS", "12"}}); // of the step, not of the job
  expectLaunch("srun", 9, 12, 1, 0);
}

TEST_F(LaunchTest, FirstHost) {
  EXPECT_EQ(getFirstHost("alone"), "alone");
  EXPECT_EQ(getFirstHost("one,two"), "one");
  EXPECT_EQ(getFirstHost("n[3,5]"), "n3");
  EXPECT_EQ(getFirstHost("n[03-05]-ib,m1"), "n03-ib");
  EXPECT_EQ(getFirstHost("a,n[03-05]"), "a");
  EXPECT_EQ(getFirstHost("n[03"), "");
  EXPECT_EQ(getFirstHost(""), "");
}

TEST_F(LaunchTest, WrongVariablesAreNamed) {
  auto expect = [](const char *sentence) {
    Launch launch;
    EXPECT_EQ(readLaunch(launch).message(), sentence);
    EXPECT_EQ(checkBackend("nccl"), std::string("--backend nccl: ") + sentence);
  };
  set({{"RANK", "x"}, {"WORLD_SIZE", "4"}});
  expect("RANK: expected a number, 0 to 3, found 'x'");
  set({{"RANK", "4"}});
  expect("RANK: expected a number, 0 to 3, found '4'");
  set({{"RANK", "1"}, {"WORLD_SIZE", "0"}});
  expect("WORLD_SIZE: expected a number, at least 1, found '0'");
  set({{"WORLD_SIZE", "4"}, {"LOCAL_RANK", "-1"}});
  expect("LOCAL_RANK: expected a number, 0 to 3, found '-1'");
  set({{"LOCAL_RANK", "1"}, {"MASTER_PORT", "99999"}});
  EXPECT_EQ(checkBackend("nccl"), "--backend nccl: MASTER_PORT: expected a number, 1 to 65535, found '99999'");
}

TEST_F(LaunchTest, BackendsThatDoNotFitTheLauncher) {
  EXPECT_EQ(checkBackend("pigeons"), "--backend: expected threads, mpi, nccl or loopback, found 'pigeons'");
  EXPECT_EQ(checkBackend("threads"), "");
  EXPECT_EQ(checkBackend("loopback"), "");
  set({{"RANK", "0"}, {"WORLD_SIZE", "2"}});
  EXPECT_EQ(checkBackend("threads"), "started as 2 processes, each of which would run all ranks: expected --backend "
                                     "nccl, or no torchrun");
  EXPECT_EQ(checkBackend("loopback"), "started as 2 processes, each of which would run all ranks: expected --backend "
                                      "nccl, or no torchrun");
}
