//===- RendezvousTest.cpp - processes that meet, agree and die ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../../runtime/comm/nccl/NcclCommunicator.h"
#include "../Runtime/Conformance/OnDevices.h"
#include <csignal>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace tp::runtime;
using namespace tp::runtime::nccl;

namespace {

constexpr double kJoin = 20;

/// Forks a process for each rank; `body` returns what it has to say, by a pipe.
std::vector<std::string> onForks(int64_t count,
                                 const std::function<std::string(const Launch &, const Meeting &)> &body) {
  Meeting meeting = conformance::makeMeeting();
  std::vector<std::pair<pid_t, int>> children;
  for (int64_t process = 0; process < count; ++process) {
    int ends[2];
    EXPECT_EQ(pipe(ends), 0);
    pid_t child = fork();
    if (child == 0) {
      alarm(60); // a hang is a failure, not a hang
      std::string said = body({process, count, process, count, "test"}, meeting);
      (void)!write(ends[1], said.data(), said.size());
      _exit(0);
    }
    close(ends[1]);
    children.push_back({child, ends[0]});
  }
  std::vector<std::string> all;
  for (auto [child, end] : children) {
    std::string said;
    char piece[256];
    for (ssize_t got; (got = read(end, piece, sizeof piece)) > 0;)
      said.append(piece, size_t(got));
    close(end);
    waitpid(child, nullptr, 0);
    all.push_back(said);
  }
  return all;
}

void expectAll(const std::vector<std::string> &said, const std::string &expected) {
  for (size_t process = 0; process < said.size(); ++process)
    EXPECT_EQ(said[process], expected) << "process " << process;
}

Manifest makeMesh(int64_t count) {
  Manifest manifest;
  manifest.mesh = {{"tp", count}};
  manifest.groups = {{{0, 1, 0}}};
  return manifest;
}

/// One step of a process: `rounds` sums over all, checked.
std::string runProcess(
    const Launch &launch, const Meeting &meeting, double deadlineSeconds,
    const std::function<void(int64_t round)> &before = [](int64_t) {}) {
  Status status;
  auto backend = nccl::makeBackend(launch, meeting, kJoin, status);
  if (!backend)
    return status.message();
  Manifest manifest = makeMesh(launch.count);
  std::vector<std::unique_ptr<Device>> devices;
  if (status = backend->makeDevices(manifest, devices); !status.ok())
    return status.message();
  auto communicators = backend->makeCommunicators(manifest, deadlineSeconds);
  auto host = conformance::makeHostCommunicator(*communicators[0], *devices[0], manifest, launch.process);
  for (int64_t round = 0; round < 5; ++round) {
    before(round);
    std::vector<float> in(1000, float(launch.process + round)), out(1000);
    status = host->allReduce(0, Reduction::add, ElementType::f32, 1000, in.data(), out.data());
    if (!status.ok())
      return status.message();
    float sum = float(launch.count * round + launch.count * (launch.count - 1) / 2);
    if (out != std::vector<float>(1000, sum))
      return "wrong sum";
  }
  std::string all;
  status = backend->gather(std::string(size_t(launch.process), char('a' + launch.process)), deadlineSeconds,
                           [&](int64_t, std::string_view bytes) { all += bytes; });
  if (!status.ok())
    return status.message();
  if (status = backend->broadcast(all); !status.ok())
    return status.message();
  host.reset();
  communicators.clear();
  return all;
}

} // namespace

TEST(RendezvousTest, ProcessesRunTogether) {
  expectAll(onForks(4, [](auto &launch, auto &meeting) { return runProcess(launch, meeting, 30); }), "bccddd");
}

// Process 0 is gone when the others come for what it sent them last.
TEST(RendezvousTest, TheLastBroadcastOutlivesItsSender) {
  const std::string sent(4 << 20, 'x');
  auto said = onForks(3, [&](auto &launch, auto &meeting) -> std::string {
    Status status;
    auto rendezvous = Rendezvous::join(launch, meeting, kJoin, status);
    if (!rendezvous)
      return status.message();
    std::string bytes = launch.process == 0 ? sent : "";
    if (launch.process != 0)
      std::this_thread::sleep_for(std::chrono::milliseconds(300));
    if (status = rendezvous->broadcast(bytes); !status.ok())
      return status.message();
    return bytes == sent ? "all of it" : "other bytes";
  });
  expectAll(said, "all of it");
}

// Whoever listens at the port: torchrun's own store, for one.
TEST(RendezvousTest, AnotherProgramHasThePort) {
  Meeting meeting = conformance::makeMeeting();
  Socket foreign = listenOn(meeting.port);
  ASSERT_TRUE(foreign);
  auto said = onForks(2, [&](auto &launch, auto &) { return runProcess(launch, meeting, 30); });
  expectAll(said, "b");
}

// It waits for a process of its own, of the same number.
TEST(RendezvousTest, AnotherRunHasThePort) {
  Meeting meeting = conformance::makeMeeting();
  Socket listening = listenOn(meeting.port);
  ASSERT_TRUE(listening);
  pid_t other = fork();
  if (other == 0) {
    alarm(60);
    Hub hub(std::move(listening), 2, meeting.job + 1, kJoin);
    pause();
  }
  auto said = onForks(2, [&](auto &launch, auto &) { return runProcess(launch, meeting, 30); });
  kill(other, SIGKILL);
  waitpid(other, nullptr, 0);
  expectAll(said, "b");
}

TEST(RendezvousTest, AProcessDoesNotCome) {
  auto said = onForks(3, [](auto &launch, auto &meeting) -> std::string {
    Status status;
    return launch.process == 1 || Rendezvous::join(launch, meeting, 0.5, status) ? "" : status.message();
  });
  said.erase(said.begin() + 1);
  expectAll(said, "rank 1 did not come to the rendezvous within 0.5 s");
}

TEST(RendezvousTest, NobodyIsThere) {
  Status status;
  Meeting meeting = conformance::makeMeeting();
  EXPECT_FALSE(Rendezvous::join({1, 2, 1, 2, "test"}, meeting, 0.3, status));
  EXPECT_EQ(status.message(),
            "rank 1: process 0 was not found at localhost, port " + std::to_string(meeting.port) + ", within 0.3 s");
}

TEST(RendezvousTest, ProcessesDoNotAgreeOnTheirNumber) {
  auto said = onForks(2, [](Launch launch, auto &meeting) {
    Status status;
    launch.count += launch.process;
    (void)Rendezvous::join(launch, meeting, 1, status);
    return status.message();
  });
  EXPECT_EQ(said[1], "process 1 expects 3 processes, process 0 expects 2");
}

// In the middle of its program, without a word. The others end with a sentence, at once.
TEST(RendezvousTest, AProcessDies) {
  for (int64_t victim : {1, 2, 0}) {
    auto said = onForks(3, [&](auto &launch, auto &meeting) {
      return runProcess(launch, meeting, 30, [&](int64_t round) {
        if (round == 3 && launch.process == victim)
          raise(SIGKILL);
      });
    });
    EXPECT_EQ(said[size_t(victim)], "");
    for (size_t process = 0; process < said.size(); ++process)
      if (int64_t(process) != victim)
        EXPECT_EQ(said[process].find("rank " + std::to_string(victim) + ": its process has ended"), 0u)
            << said[process];
  }
}

TEST(RendezvousTest, AProcessStops) {
  auto said = onForks(3, [&](auto &launch, auto &meeting) {
    return runProcess(launch, meeting, 0.5, [&](int64_t round) {
      if (round == 3 && launch.process == 2)
        sleep(3); // longer than the others wait
    });
  });
  for (size_t process : {0, 1})
    EXPECT_EQ(said[process].find("all_reduce: rank 2 did not arrive within the deadline of 0.5 s; rank "), 0u)
        << said[process];
}

// The host has waited for other work meanwhile: the deadline still holds for what was started.
TEST(RendezvousTest, AStartedCollectiveIsWaitedForInVain) {
  auto said = onForks(2, [](auto &launch, auto &meeting) -> std::string {
    Status status;
    auto backend = nccl::makeBackend(launch, meeting, kJoin, status);
    Manifest manifest = makeMesh(2);
    std::vector<std::unique_ptr<Device>> devices;
    if (!backend || !(status = backend->makeDevices(manifest, devices)).ok())
      return status.message();
    auto communicators = backend->makeCommunicators(manifest, /*deadlineSeconds=*/0.5);
    void *memory = nullptr;
    float number;
    status = devices[0]->allocate(8, memory);
    if (launch.process == 1)
      return sleep(3), ""; // longer than the other one waits
    auto *numbers = static_cast<float *>(memory);
    auto sum = [&] { return communicators[0]->allReduce(0, Reduction::add, ElementType::f32, 1, numbers, numbers); };
    if (status.ok())
      status = devices[0]->start(0, sum);
    if (status.ok())
      status = devices[0]->read(&number, numbers + 1, 4);
    if (!status.ok())
      return status.message();
    if (status = devices[0]->await(0); status.ok())
      status = devices[0]->synchronize();
    return status.message();
  });
  EXPECT_EQ(said[0].find("all_reduce: rank 1 did not arrive within the deadline of 0.5 s; rank 0"), 0u) << said[0];
}

TEST(RendezvousTest, TooFewGpus) {
  setenv("TP_FAKE_GPUS", "2", 1);
  auto said = onForks(3, [](auto &launch, auto &meeting) { return runProcess(launch, meeting, 30); });
  unsetenv("TP_FAKE_GPUS");
  expectAll(said, "process 2 is number 2 on its machine, where it sees 2 GPUs: expected a GPU for each process");
}

//===----------------------------------------------------------------------===//
// What the hub concludes from journals
//===----------------------------------------------------------------------===//

TEST(JournalTest, FirstDifferenceIsNamed) {
  Journal one, two;
  for (Journal *journal : {&one, &two})
    journal->setGroups({{0, 1}, {0, 1}});
  for (int i = 0; i < 3; ++i)
    for (Journal *journal : {&one, &two})
      journal->note(0, Kind::allReduce, {1, 2, 3});
  one.note(1, Kind::allGather, {5});
  two.note(1, Kind::allGather, {6});
  one.note(0, Kind::broadcast, {});
  two.note(0, Kind::allReduce, {1, 2, 3});
  EXPECT_EQ(explainDifference({unpackJournal(one.pack()), unpackJournal(two.pack())}),
            "collectives differ: rank 0 calls all_gather, rank 1 calls all_gather with other arguments, as number 1 of "
            "group 1");
  EXPECT_NE(one.takeDigests()[0].chain, two.takeDigests()[0].chain);
}

TEST(JournalTest, DifferenceBeyondTheFirstRankIsNamed) {
  Journal journals[3];
  for (Journal &journal : journals) {
    journal.setGroups({{0, 1, 2}});
    journal.note(0, Kind::allReduce, {1});
  }
  // Rank 0 has not come so far.
  journals[1].note(0, Kind::allGather, {5});
  journals[2].note(0, Kind::broadcast, {5});
  std::vector<std::optional<JournalView>> views;
  for (Journal &journal : journals)
    views.push_back(unpackJournal(journal.pack()));
  EXPECT_EQ(explainDifference(views),
            "collectives differ: rank 1 calls all_gather, rank 2 calls broadcast, as number 2 of group 0");
}

TEST(JournalTest, ReplayedStepsCount) {
  Journal one, two;
  for (Journal *journal : {&one, &two}) {
    journal->setGroups({{0, 1}});
    journal->startRecording();
    journal->note(0, Kind::allReduce, {4});
    journal->note(0, Kind::allGather, {4});
    std::vector<Journal::Call> calls = journal->stopRecording();
    for (int i = 0; i < 1000; ++i)
      journal->repeat(calls);
    if (journal == &two)
      journal->repeat(calls);
    journal->setWaiting(true);
  }
  std::vector<std::optional<JournalView>> views{unpackJournal(one.pack()), unpackJournal(two.pack())};
  EXPECT_EQ(explainDifference(views), "");
  EXPECT_EQ(explainAbsence(views, 2), "all_reduce: rank 0 did not arrive within the deadline of 2 s; rank 1 waited for "
                                      "it in number 2003 of group 0, rank 0 is in all_gather, number 2002 of group 0");
}

TEST(JournalTest, BytesThatAreNone) {
  Journal journal;
  journal.setGroups({{0, 1, 2}});
  journal.note(0, Kind::permute, {1});
  std::string bytes = journal.pack();
  for (size_t size = 0; size < bytes.size(); ++size)
    EXPECT_FALSE(unpackJournal(std::string_view(bytes).substr(0, size)));
}
