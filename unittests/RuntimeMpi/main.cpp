//===- main.cpp - tp-mpi-check: collectives over MPI ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Runtime/Started.h"
#include "Faults.h"
#include "tp/runtime/Backend.h"
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <thread>

// mpirun -n N tp-mpi-check [--start]
// mpirun -n 4 tp-mpi-check [--start] FAULT POINT RANK DEADLINE PLACES
// tp-mpi-check --points
//
// Without a fault: every collective over every group of the meshes of N ranks
// gives the bits that the threads backend gives. With one, see Faults.h. With
// --start, collectives are started.

using namespace tp::runtime;

namespace {

/// A collective with all that it is called with; sizes are small or larger than
/// what goes in one chunk.
using Collective = std::function<Status(Communicator &, const char *in, char *out)>;
struct Case {
  std::string name;
  int64_t inBytes, outBytes;
  bool mayBeInPlace;
  Collective call;
};

uint64_t hash(uint64_t x) {
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9 + 0x9e3779b97f4a7c15;
  x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
  return x ^ (x >> 31);
}

/// Small integers in the type: sums have exact parts and rounded ones.
std::vector<char> makeInput(ElementType type, int64_t bytes, int64_t rank) {
  std::vector<char> data(static_cast<size_t>(bytes));
  int64_t width = getBytes(type);
  for (int64_t i = 0; i < bytes / width; ++i) {
    uint64_t bits = hash(uint64_t(rank) * 1000003 + uint64_t(i));
    float value = float(int64_t(bits % 2001) - 1000) / 7;
    uint16_t half = type == ElementType::bf16 ? toBfloat(value) : toHalf(value);
    double wide = value;
    const void *from = type == ElementType::f32                                ? static_cast<void *>(&value)
                       : type == ElementType::f64                              ? static_cast<void *>(&wide)
                       : type == ElementType::bf16 || type == ElementType::f16 ? static_cast<void *>(&half)
                                                                               : static_cast<void *>(&bits);
    std::memcpy(data.data() + i * width, from, size_t(width));
  }
  return data;
}

int64_t getGroupSize(const Manifest &manifest, int64_t group) {
  return int64_t(manifest.getGroupMembers(group, 0).size());
}

std::vector<Case> makeReductions(int64_t group, int64_t ranks, ElementType type, bool large) {
  std::vector<Case> cases;
  int64_t width = getBytes(type);
  bool isInteger = !isFloat(type);
  for (int kind = 0; kind < (isInteger ? 6 : 4); ++kind) {
    auto reduction = Reduction(kind);
    std::string name = std::string(getName(type)) + " reduction " + std::to_string(kind) + " ";
    bool isMain = large && type == ElementType::f32 && reduction == Reduction::add;
    for (int64_t count : {int64_t(0), int64_t(1), int64_t(7), int64_t(5000), isMain ? int64_t(1200001) : int64_t(64)})
      cases.push_back({"all_reduce " + name + std::to_string(count), count * width, count * width, true,
                       [=](Communicator &communicator, const char *in, char *out) {
                         return communicator.allReduce(group, reduction, type, count, in, out);
                       }});
    for (auto [outer, inner] : {std::pair<int64_t, int64_t>{1, 5},
                                {3, 4},
                                {0, 4},
                                {3, 0},
                                {1, isMain ? 600001 : 9},
                                {isMain ? 400 : 2, isMain ? 1501 : 3}})
      cases.push_back({"reduce_scatter " + name + std::to_string(outer) + "x" + std::to_string(inner),
                       outer * ranks * inner * width, outer * inner * width, false,
                       [=](Communicator &communicator, const char *in, char *out) {
                         return communicator.reduceScatter(group, reduction, type, outer, inner, in, out);
                       }});
  }
  return cases;
}

std::vector<Case> makeCopies(int64_t group, int64_t ranks, bool large) {
  std::vector<Case> cases;
  for (auto [outer, inner] :
       {std::pair<int64_t, int64_t>{1, 5}, {3, 8}, {0, 8}, {3, 0}, {1, large ? 1000001 : 99}, {200, 30}})
    cases.push_back({"all_gather " + std::to_string(outer) + "x" + std::to_string(inner), outer * inner,
                     outer * ranks * inner, false, [=](Communicator &communicator, const char *in, char *out) {
                       return communicator.allGather(group, outer, inner, in, out);
                     }});
  for (std::vector<int64_t> shape :
       {std::vector<int64_t>{2 * ranks, 3}, {3, ranks, 5}, {ranks, 0}, {ranks, 2, large ? 70000 : 70}})
    for (int64_t split = 0; split < int64_t(shape.size()); ++split)
      for (int64_t concat = 0; concat < int64_t(shape.size()); ++concat) {
        if (shape[size_t(split)] % ranks)
          continue;
        int64_t bytes = 2;
        for (int64_t size : shape)
          bytes *= size;
        cases.push_back({"all_to_all " + std::to_string(split) + " to " + std::to_string(concat), bytes, bytes, false,
                         [=](Communicator &communicator, const char *in, char *out) {
                           return communicator.allToAll(group, 2, shape, split, concat, in, out);
                         }});
      }
  std::vector<std::pair<int64_t, int64_t>> turn, some{{0, ranks - 1}};
  for (int64_t rank = 0; rank < ranks; ++rank)
    turn.push_back({rank, (rank + 1) % ranks});
  for (int64_t bytes : {int64_t(0), int64_t(13), int64_t(9001), large ? int64_t(2000003) : int64_t(203)}) {
    for (const auto &pairs : {turn, some})
      cases.push_back({"collective_permute " + std::to_string(bytes), bytes, bytes, false,
                       [=](Communicator &communicator, const char *in, char *out) {
                         return communicator.permute(group, pairs, bytes, in, out);
                       }});
    for (int64_t root : {int64_t(0), ranks - 1})
      cases.push_back({"broadcast " + std::to_string(bytes) + " from " + std::to_string(root), bytes, bytes, true,
                       [=](Communicator &communicator, const char *in, char *out) {
                         return communicator.broadcast(group, root, bytes, in, out);
                       }});
  }
  return cases;
}

/// Meshes of `ranks` ranks with one to three axes, and groups over every set of
/// axes, in both orders, and over parts of an axis.
std::vector<Manifest> makeMeshes(int64_t ranks) {
  std::vector<std::vector<int64_t>> sizes{{ranks}, {1, ranks}};
  if (ranks % 2 == 0)
    sizes.insert(sizes.end(), {{2, ranks / 2}, {ranks / 2, 2}});
  if (ranks % 4 == 0)
    sizes.push_back({2, ranks / 4, 2});
  std::vector<Manifest> meshes;
  for (const std::vector<int64_t> &axes : sizes) {
    Manifest manifest;
    for (size_t axis = 0; axis < axes.size(); ++axis) {
      manifest.mesh.push_back({"abc" + std::to_string(axis), axes[axis]});
      manifest.groups.push_back({{int64_t(axis), 1, 0}});
      if (axes[axis] == 4)
        manifest.groups.insert(manifest.groups.end(), {{{int64_t(axis), 1, 2}}, {{int64_t(axis), 2, 2}}});
      for (size_t other = 0; other < axes.size(); ++other)
        if (other != axis)
          manifest.groups.push_back({{int64_t(axis), 1, 0}, {int64_t(other), 1, 0}});
    }
    meshes.push_back(std::move(manifest));
  }
  return meshes;
}

/// What threads give this rank.
std::vector<char> getExpected(const Manifest &manifest, const Case &test, ElementType type, int64_t own) {
  auto communicators = makeThreadCommunicators(manifest, 60);
  std::vector<char> expected;
  std::vector<std::thread> threads;
  for (size_t rank = 0; rank < communicators.size(); ++rank)
    threads.emplace_back([&, rank] {
      std::vector<char> in = makeInput(type, test.inBytes, int64_t(rank)), out(size_t(test.outBytes) + 1, 'x');
      if (!test.call(*communicators[rank], in.data(), out.data()).ok())
        std::abort();
      if (int64_t(rank) == own)
        expected = std::move(out);
    });
  for (std::thread &thread : threads)
    thread.join();
  return expected;
}

/// The process's communicator for a mesh, or one that starts its collectives.
class Own {
public:
  Own(Backend &backend, const Manifest &manifest, double deadline, bool starts)
      : communicators(backend.makeCommunicators(manifest, deadline)) {
    if (starts)
      started.emplace(*communicators[0]);
  }
  Communicator &get() { return started ? *started : *communicators[0]; }

private:
  std::vector<std::unique_ptr<Communicator>> communicators;
  std::optional<StartedCommunicator> started;
};

Status checkAll(Backend &backend, bool starts, int64_t &comparisons) {
  int64_t own = backend.getProcess();
  std::vector<Manifest> meshes = makeMeshes(backend.getProcessCount());
  for (const Manifest &manifest : meshes) {
    Own communicator(backend, manifest, 60, starts);
    for (int64_t group = 0; group < int64_t(manifest.groups.size()); ++group) {
      int64_t ranks = getGroupSize(manifest, group);
      bool large = group == 0 && &manifest == &meshes.front();
      std::vector<std::pair<ElementType, Case>> cases;
      for (Case &test : makeCopies(group, ranks, large))
        cases.emplace_back(ElementType::ui8, std::move(test));
      for (ElementType type : {ElementType::f32, ElementType::f64, ElementType::f16, ElementType::bf16, ElementType::i1,
                               ElementType::i32, ElementType::i64, ElementType::ui8})
        for (Case &test : makeReductions(group, ranks, type, large))
          if (type != ElementType::i1 || test.name.find("reduction 4") != std::string::npos ||
              test.name.find("reduction 5") != std::string::npos)
            cases.emplace_back(type, std::move(test));
      for (auto &[type, test] : cases) {
        std::vector<char> expected = getExpected(manifest, test, type, own);
        for (bool inPlace : {false, true}) {
          if (inPlace && !test.mayBeInPlace)
            continue;
          std::vector<char> in = makeInput(type, test.inBytes, own), out(size_t(test.outBytes) + 1, 'x');
          if (inPlace)
            in.push_back('x');
          char *to = inPlace ? in.data() : out.data();
          if (Status status = test.call(communicator.get(), in.data(), to); !status.ok())
            return status;
          ++comparisons;
          if (std::memcmp(to, expected.data(), expected.size()) != 0) {
            Status wrong = Status::error(test.name + " over group " + std::to_string(group) + " of mesh " +
                                         getMeshText(manifest) + (inPlace ? " in place" : "") + ": rank " +
                                         std::to_string(own) + " has other bits than threads give");
            communicator.get().abort(wrong.message());
            return wrong;
          }
        }
      }
    }
  }
  return {};
}

} // namespace

int main(int argc, char **argv) {
  if (argc > 1 && std::strcmp(argv[1], "--points") == 0) {
    printPoints();
    return 0;
  }
  Status status;
  std::unique_ptr<Backend> backend = makeMpiBackend(status);
  if (!backend) {
    std::fprintf(stderr, "tp-mpi-check: %s\n", status.message().c_str());
    return 1;
  }
  bool starts = argc > 1 && std::strcmp(argv[1], "--start") == 0;
  argv += starts;
  argc -= starts;
  int64_t comparisons = 0;
  status = argc == 6 ? runWithFault(*backend, starts, std::atof(argv[4]),
                                    {argv[1], std::atoll(argv[2]), std::atoll(argv[3])}, argv[5])
                     : checkAll(*backend, starts, comparisons);
  if (!status.ok()) {
    if (backend->claimError(status.message()))
      std::fprintf(stderr, "tp-mpi-check: %s\n", status.message().c_str());
    backend->terminate(1);
  }
  if (backend->isRoot())
    std::printf("%lld comparisons agree\n", static_cast<long long>(comparisons));
  return 0;
}
